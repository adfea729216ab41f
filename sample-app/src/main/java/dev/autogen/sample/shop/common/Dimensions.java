package dev.autogen.sample.shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Outer size in millimetres, and the weight. */
@Embeddable
public record Dimensions(
        @Column(name = "length_mm") Integer length,
        @Column(name = "width_mm") Integer width,
        @Column(name = "height_mm") Integer height,
        @Embedded Weight weight) {}
