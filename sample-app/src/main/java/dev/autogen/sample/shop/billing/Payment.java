package dev.autogen.sample.shop.billing;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Generated;

/** Money that came in. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "method", length = 12)
@Table(name = "payment")
@SuppressWarnings("deprecation") // Written before Jakarta Persistence had an annotation for it.
@Comment("Money received, by any method")
public abstract class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Positive
    @Column(nullable = false, precision = 12, scale = 2, check = @CheckConstraint(constraint = "amount > 0"))
    private BigDecimal amount;

    @Generated
    @ColumnDefault("current_timestamp")
    @Column(nullable = false, updatable = false)
    @Comment("When the bank told us")
    private Instant receivedAt;

    protected Payment() {}

    protected Payment(BigDecimal amount) {
        this.amount = amount;
    }

    public Long getId() {
        return id;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
