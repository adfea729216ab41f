package dev.autogen.sample.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;

/** The price of one variant in one price list. */
@Entity
@IdClass(PriceListItem.Key.class)
public class PriceListItem {

    /** The price list and the variant. */
    public record Key(Long priceList, Long variant) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "price_list_id", foreignKey = @ForeignKey(name = "fk_price_list_item_list"))
    private PriceList priceList;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "variant_id", foreignKey = @ForeignKey(name = "fk_price_list_item_variant"))
    private ProductVariant variant;

    @NotNull
    @Positive
    @Column(precision = 10, scale = 2)
    private BigDecimal price;

    protected PriceListItem() {}

    PriceListItem(PriceList priceList, ProductVariant variant, BigDecimal price) {
        this.priceList = priceList;
        this.variant = variant;
        this.price = price;
    }

    public ProductVariant getVariant() {
        return variant;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
