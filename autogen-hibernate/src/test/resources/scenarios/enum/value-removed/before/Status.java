package shop;

public enum Status {
    LOST,
    OPEN,
    PAID
}
