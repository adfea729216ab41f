package dev.autogen.sample.shop.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A weight with the unit it was measured in. */
@Embeddable
public record Weight(
        @Column(name = "weight", precision = 8, scale = 3) BigDecimal quantity,

        @Column(name = "weight_unit", length = 8) @Enumerated(EnumType.STRING)
        Unit unit) {

    /** The units our scales report. */
    public enum Unit {
        GRAM,
        KILOGRAM,
        POUND
    }
}
