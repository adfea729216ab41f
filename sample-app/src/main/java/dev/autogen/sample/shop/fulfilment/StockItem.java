package dev.autogen.sample.shop.fulfilment;

import dev.autogen.sample.shop.catalog.ProductVariant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.ColumnDefault;

/** How many of a variant lie in a bin. */
@Entity
@Table(
        schema = "fulfilment",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_stock_item_place",
                        columnNames = {"variant_id", "warehouse_id", "aisle", "shelf"}))
public class StockItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "variant_id", foreignKey = @ForeignKey(name = "fk_stock_item_variant"))
    private ProductVariant variant;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "warehouse_id", referencedColumnName = "warehouse_id")
    @JoinColumn(name = "aisle", referencedColumnName = "aisle")
    @JoinColumn(name = "shelf", referencedColumnName = "shelf")
    private StorageBin bin;

    @Min(0)
    @Column(nullable = false)
    @ColumnDefault("0")
    private long quantity;

    protected StockItem() {}

    public StockItem(ProductVariant variant, StorageBin bin) {
        this.variant = variant;
        this.bin = bin;
    }

    public void receive(int count) {
        quantity += count;
    }

    public void take(int count) {
        if (count > quantity) {
            throw new IllegalStateException("Only " + quantity + " of " + variant.getSku() + " left, not " + count);
        }
        quantity -= count;
    }

    public long getQuantity() {
        return quantity;
    }
}
