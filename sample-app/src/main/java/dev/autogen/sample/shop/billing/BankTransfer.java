package dev.autogen.sample.shop.billing;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** A payment from a bank account. */
@Entity
@DiscriminatorValue("TRANSFER")
public class BankTransfer extends Payment {

    @Column(length = 34)
    private String iban;

    @Column(length = 140)
    private String purpose;

    protected BankTransfer() {}

    public BankTransfer(BigDecimal amount, String iban, String purpose) {
        super(amount);
        this.iban = iban;
        this.purpose = purpose;
    }

    public String getIban() {
        return iban;
    }

    public String getPurpose() {
        return purpose;
    }
}
