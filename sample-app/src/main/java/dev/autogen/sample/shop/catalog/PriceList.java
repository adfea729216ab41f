package dev.autogen.sample.shop.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Prices that hold in one currency from a day on. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"name", "valid_from"}))
public class PriceList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60)
    private String name;

    @Column(nullable = false, length = 3)
    private Currency currency;

    @Column(nullable = false)
    private LocalDate validFrom;

    @OneToMany(mappedBy = "priceList", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PriceListItem> items = new ArrayList<>();

    protected PriceList() {}

    public PriceList(String name, Currency currency, LocalDate validFrom) {
        this.name = name;
        this.currency = currency;
        this.validFrom = validFrom;
    }

    public void price(ProductVariant variant, BigDecimal price) {
        items.add(new PriceListItem(this, variant, price));
    }

    public Long getId() {
        return id;
    }

    public List<PriceListItem> getItems() {
        return items;
    }
}
