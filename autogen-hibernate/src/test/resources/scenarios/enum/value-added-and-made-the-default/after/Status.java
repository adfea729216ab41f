package shop;

public enum Status {
    CART,
    OPEN,
    PAID
}
