package shop;

public enum Größe$ {
    Klein,
    Groß,
    $
}
