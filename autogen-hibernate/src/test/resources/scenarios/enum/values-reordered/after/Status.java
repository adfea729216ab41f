package shop;

public enum Status {
    PAID,
    OPEN,
    SENT
}
