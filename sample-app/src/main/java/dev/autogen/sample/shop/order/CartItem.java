package dev.autogen.sample.shop.order;

import dev.autogen.sample.shop.catalog.ProductVariant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** So many of one variant. */
@Embeddable
public record CartItem(
        @ManyToOne(fetch = FetchType.LAZY, optional = false) @JoinColumn(name = "variant_id")
        ProductVariant variant,

        @Column(nullable = false) int quantity) {}
