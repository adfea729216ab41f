package dev.autogen.sample.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A picture of a product. */
@Embeddable
public record ProductImage(
        @Column(nullable = false, length = 400) String url,
        @Column(length = 200) String caption) {}
