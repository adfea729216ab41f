package dev.autogen.sample.shop.billing;

import dev.autogen.sample.shop.common.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A fixed amount off, never below nothing. */
@Entity
public class AmountPromotion extends Promotion {

    @Embedded
    private Money rebate;

    protected AmountPromotion() {}

    public AmountPromotion(String code, LocalDate startsOn, LocalDate endsOn, Money rebate) {
        super(code, startsOn, endsOn);
        this.rebate = rebate;
    }

    @Override
    public Money applyTo(Money total) {
        if (!total.currency().equals(rebate.currency())) {
            return total;
        }
        return new Money(total.amount().subtract(rebate.amount()).max(BigDecimal.ZERO), total.currency());
    }
}
