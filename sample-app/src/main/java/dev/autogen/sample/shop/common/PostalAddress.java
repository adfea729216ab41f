package dev.autogen.sample.shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a letter or a parcel goes. */
@Embeddable
public record PostalAddress(
        @Column(nullable = false, length = 120) String street,
        @Column(nullable = false, length = 16) String postcode,
        @Column(nullable = false, length = 80) String city,
        @Column(nullable = false, length = 2) String country) {}
