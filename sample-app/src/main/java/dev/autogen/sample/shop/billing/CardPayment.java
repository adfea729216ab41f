package dev.autogen.sample.shop.billing;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** A payment by card, perhaps in instalments. */
@Entity
@DiscriminatorValue("CARD")
public class CardPayment extends Payment {

    @Column(length = 4)
    private String lastDigits;

    private int instalments;

    protected CardPayment() {}

    public CardPayment(BigDecimal amount, String lastDigits, int instalments) {
        super(amount);
        this.lastDigits = lastDigits;
        this.instalments = instalments;
    }

    public String getLastDigits() {
        return lastDigits;
    }

    public int getInstalments() {
        return instalments;
    }
}
