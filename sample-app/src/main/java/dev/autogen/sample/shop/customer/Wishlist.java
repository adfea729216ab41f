package dev.autogen.sample.shop.customer;

import dev.autogen.sample.shop.catalog.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** Products a customer dreams of, most wanted first. */
@Entity
public class Wishlist {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Customer owner;

    @Column(nullable = false, length = 80)
    @ColumnDefault("'My wishes'")
    private String title = "My wishes";

    @ManyToMany
    @OrderColumn
    private List<Product> products = new ArrayList<>();

    protected Wishlist() {}

    public Wishlist(Customer owner) {
        this.owner = owner;
    }

    public void wish(Product product) {
        products.add(product);
    }

    public UUID getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public List<Product> getProducts() {
        return products;
    }
}
