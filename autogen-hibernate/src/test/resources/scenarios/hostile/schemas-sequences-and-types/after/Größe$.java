package shop;

public enum Größe$ {
    Klein,
    MITTEL,
    Groß,
    $
}
