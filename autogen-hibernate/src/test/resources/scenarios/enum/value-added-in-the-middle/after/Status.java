package shop;

public enum Status {
    OPEN,
    APPROVED,
    PAID
}
