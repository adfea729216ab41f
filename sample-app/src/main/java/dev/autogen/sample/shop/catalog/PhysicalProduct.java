package dev.autogen.sample.shop.catalog;

import dev.autogen.sample.shop.common.Dimensions;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A product that is packed and shipped. */
@Entity
@Table(
        check =
                @CheckConstraint(
                        name = "ck_physical_product_weight",
                        constraint = "gross_weight is null or weight_unit is not null"))
@PrimaryKeyJoinColumn(name = "product_id", foreignKey = @ForeignKey(name = "fk_physical_product_product"))
@OnDelete(action = OnDeleteAction.CASCADE)
public class PhysicalProduct extends Product {

    @Embedded
    @AttributeOverride(name = "weight.quantity", column = @Column(name = "gross_weight", precision = 10, scale = 3))
    private Dimensions dimensions;

    private Duration shelfLife;

    @Column(nullable = false)
    private boolean fragile;

    protected PhysicalProduct() {}

    public PhysicalProduct(String code, String name, Brand brand, boolean fragile) {
        super(code, name, brand);
        this.fragile = fragile;
    }

    public void measure(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    public void keepsFor(Duration shelfLife) {
        this.shelfLife = shelfLife;
    }

    public Dimensions getDimensions() {
        return dimensions;
    }

    public Duration getShelfLife() {
        return shelfLife;
    }

    public boolean isFragile() {
        return fragile;
    }
}
