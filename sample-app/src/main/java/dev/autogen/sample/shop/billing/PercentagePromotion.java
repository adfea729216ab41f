package dev.autogen.sample.shop.billing;

import dev.autogen.sample.shop.common.Money;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** So many per cent off. */
@Entity
public class PercentagePromotion extends Promotion {

    @Column(
            nullable = false,
            precision = 5,
            scale = 2,
            check =
                    @CheckConstraint(
                            name = "ck_percentage_promotion_percent",
                            constraint = "percent between 0 and 100"))
    private BigDecimal percent;

    protected PercentagePromotion() {}

    public PercentagePromotion(String code, LocalDate startsOn, LocalDate endsOn, BigDecimal percent) {
        super(code, startsOn, endsOn);
        this.percent = percent;
    }

    @Override
    public Money applyTo(Money total) {
        var rest = BigDecimal.valueOf(100).subtract(percent).movePointLeft(2);
        return new Money(total.amount().multiply(rest).setScale(2, RoundingMode.HALF_UP), total.currency());
    }
}
