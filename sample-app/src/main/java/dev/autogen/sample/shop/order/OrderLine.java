package dev.autogen.sample.shop.order;

import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.common.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;

/** One position of an order, at the price of that day. */
@Entity
public class OrderLine {

    /** The order and the position in it. */
    @Embeddable
    public record Key(Long orderId, int lineNumber) implements Serializable {}

    @EmbeddedId
    private Key id;

    @MapsId("orderId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_order_line_order"))
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "variant_id", foreignKey = @ForeignKey(name = "fk_order_line_variant"))
    private ProductVariant variant;

    @SuppressWarnings("deprecation") // Written before Jakarta Persistence had an annotation for it.
    @Check(constraints = "quantity > 0")
    private int quantity;

    @Embedded
    @AttributeOverride(
            name = "amount",
            column = @Column(name = "unit_price", nullable = false, precision = 12, scale = 2))
    private Money unitPrice;

    @GeneratedColumn("quantity * unit_price")
    @Column(precision = 14, scale = 2)
    private BigDecimal lineTotal;

    protected OrderLine() {}

    OrderLine(Order order, int lineNumber, ProductVariant variant, int quantity, Money unitPrice) {
        this.id = new Key(order.getId(), lineNumber);
        this.order = order;
        this.variant = variant;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
    }

    public Key getId() {
        return id;
    }

    public ProductVariant getVariant() {
        return variant;
    }

    public int getQuantity() {
        return quantity;
    }

    public BigDecimal getLineTotal() {
        return lineTotal;
    }
}
