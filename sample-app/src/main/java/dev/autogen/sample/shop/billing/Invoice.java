package dev.autogen.sample.shop.billing;

import dev.autogen.sample.shop.common.Money;
import dev.autogen.sample.shop.order.Order;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

/** The bill for an order. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_invoice_number",
                        columnNames = {"series", "running_number"}))
public class Invoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column(nullable = false)
    @ColumnDefault("'A'")
    private char series = 'A';

    @Column(nullable = false)
    private long runningNumber;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_invoice_order"))
    private Order order;

    @Embedded
    private Money due;

    @Column(nullable = false)
    private LocalDate dueOn;

    // Money can arrive before there is a bill, so a payment does not need to know its invoice.
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinTable(
            name = "invoice_payment",
            joinColumns = @JoinColumn(name = "invoice_id"),
            inverseJoinColumns = @JoinColumn(name = "payment_id"))
    private List<Payment> payments = new ArrayList<>();

    protected Invoice() {}

    public Invoice(Order order, long runningNumber, Money due, LocalDate dueOn) {
        this.order = order;
        this.runningNumber = runningNumber;
        this.due = due;
        this.dueOn = dueOn;
    }

    public void settle(Payment payment) {
        payments.add(payment);
    }

    public boolean isSettled() {
        var paid = payments.stream().map(Payment::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return paid.compareTo(due.amount()) >= 0;
    }

    public Long getId() {
        return id;
    }

    public Order getOrder() {
        return order;
    }

    public Money getDue() {
        return due;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public List<Payment> getPayments() {
        return payments;
    }
}
