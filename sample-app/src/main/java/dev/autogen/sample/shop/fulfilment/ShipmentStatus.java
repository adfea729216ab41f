package dev.autogen.sample.shop.fulfilment;

/** Where a shipment is. */
public enum ShipmentStatus {
    PACKING,
    HANDED_OVER,
    IN_TRANSIT,
    DELIVERED,
    LOST
}
