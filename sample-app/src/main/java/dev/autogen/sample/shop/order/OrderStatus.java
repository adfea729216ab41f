package dev.autogen.sample.shop.order;

/** How far an order has come. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED,
    CANCELLED,
    RETURNED
}
