package dev.autogen.sample.shop.catalog;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.NaturalId;

/** The form of a product that has a price and can be put in a cart. */
@Entity
public class ProductVariant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @NaturalId
    @Column(nullable = false, length = 40)
    private String sku;

    @Column(nullable = false, precision = 10, scale = 2, check = @CheckConstraint(constraint = "list_price >= 0"))
    private BigDecimal listPrice;

    private Short packSize;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    private Supplier supplier;

    protected ProductVariant() {}

    ProductVariant(Product product, String sku, String listPrice) {
        this.product = product;
        this.sku = sku;
        this.listPrice = new BigDecimal(listPrice);
    }

    public void suppliedBy(Supplier supplier, short packSize) {
        this.supplier = supplier;
        this.packSize = packSize;
    }

    public Long getId() {
        return id;
    }

    public String getSku() {
        return sku;
    }

    public BigDecimal getListPrice() {
        return listPrice;
    }

    public Product getProduct() {
        return product;
    }

    public Supplier getSupplier() {
        return supplier;
    }
}
