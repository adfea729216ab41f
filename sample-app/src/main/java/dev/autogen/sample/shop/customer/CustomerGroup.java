package dev.autogen.sample.shop.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

/** Customers who get the same rebate. */
@Entity
public class CustomerGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false, unique = true, length = 60)
    private String name;

    @Digits(integer = 2, fraction = 2)
    @Column(nullable = false)
    @ColumnDefault("0")
    private BigDecimal rebatePercent;

    protected CustomerGroup() {}

    public CustomerGroup(String name, BigDecimal rebatePercent) {
        this.name = name;
        this.rebatePercent = rebatePercent;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getRebatePercent() {
        return rebatePercent;
    }
}
