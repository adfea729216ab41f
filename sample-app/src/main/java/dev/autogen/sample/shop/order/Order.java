package dev.autogen.sample.shop.order;

import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.common.Money;
import dev.autogen.sample.shop.common.PostalAddress;
import dev.autogen.sample.shop.customer.Customer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

/** What a customer bought in one go. */
@Entity
@Table(
        name = "\"order\"",
        indexes = @Index(name = "ix_order_customer_placed", columnList = "customer_id, placed_at desc"),
        comment = "A sale, kept for ten years")
public class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order_seq")
    @SequenceGenerator(name = "order_seq", sequenceName = "order_seq", initialValue = 100_000, allocationSize = 10)
    private Long id;

    @Version
    private Long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_order_customer"))
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'PLACED'")
    private OrderStatus status = OrderStatus.PLACED;

    @Column(nullable = false)
    private Instant placedAt;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "ship_to_street", nullable = false, length = 120))
    @AttributeOverride(name = "postcode", column = @Column(name = "ship_to_postcode", nullable = false, length = 16))
    @AttributeOverride(name = "city", column = @Column(name = "ship_to_city", nullable = false, length = 80))
    @AttributeOverride(name = "country", column = @Column(name = "ship_to_country", nullable = false, length = 2))
    private PostalAddress shipTo;

    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "total_amount", nullable = false, precision = 14, scale = 2))
    @AttributeOverride(name = "currency", column = @Column(name = "total_currency", nullable = false, length = 3))
    private Money total;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id.lineNumber")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "order_id", nullable = false, foreignKey = @ForeignKey(name = "fk_order_note_order"))
    private List<OrderNote> notes = new ArrayList<>();

    protected Order() {}

    public Order(Customer customer, PostalAddress shipTo, Currency currency, Instant placedAt) {
        this.customer = customer;
        this.shipTo = shipTo;
        this.placedAt = placedAt;
        this.total = Money.of("0.00", currency.getCurrencyCode());
    }

    public OrderLine addLine(ProductVariant variant, int quantity) {
        var price = new Money(variant.getListPrice(), total.currency());
        var line = new OrderLine(this, lines.size() + 1, variant, quantity, price);
        lines.add(line);
        total = total.plus(price.times(quantity));
        return line;
    }

    public void note(String author, String remark) {
        notes.add(new OrderNote(author, remark));
    }

    public void markPaid() {
        advance(OrderStatus.PLACED, OrderStatus.PAID);
    }

    public void markShipped() {
        advance(OrderStatus.PAID, OrderStatus.SHIPPED);
    }

    public void markReturned() {
        advance(OrderStatus.SHIPPED, OrderStatus.RETURNED);
    }

    public void cancel() {
        advance(OrderStatus.PLACED, OrderStatus.CANCELLED);
    }

    private void advance(OrderStatus from, OrderStatus to) {
        if (status != from) {
            throw new IllegalStateException("Order " + id + " is " + status + ", not " + from);
        }
        status = to;
    }

    public Long getId() {
        return id;
    }

    public Customer getCustomer() {
        return customer;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public PostalAddress getShipTo() {
        return shipTo;
    }

    public Money getTotal() {
        return total;
    }

    public List<OrderLine> getLines() {
        return lines;
    }

    public List<OrderNote> getNotes() {
        return notes;
    }
}
