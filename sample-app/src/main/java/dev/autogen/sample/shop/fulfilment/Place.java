package dev.autogen.sample.shop.fulfilment;

import jakarta.persistence.Embeddable;

/** Where a carrier saw a shipment. */
@Embeddable
public record Place(String city, String country) {}
