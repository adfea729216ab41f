package shop;

public enum Status {
    OPEN,
    ON_HOLD,
    PAID
}
