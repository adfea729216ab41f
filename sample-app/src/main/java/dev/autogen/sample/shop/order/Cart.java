package dev.autogen.sample.shop.order;

import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.customer.Customer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;

/** What a customer is about to order. */
@Entity
@Table(indexes = @Index(columnList = "touched_at"))
public class Cart {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Customer customer;

    @UpdateTimestamp
    @Column(nullable = false)
    private Instant touchedAt;

    @ElementCollection
    @CollectionTable(name = "cart_item", joinColumns = @JoinColumn(name = "cart_id"))
    private Set<CartItem> items = new HashSet<>();

    protected Cart() {}

    public Cart(Customer customer) {
        this.customer = customer;
    }

    public void put(ProductVariant variant, int quantity) {
        items.add(new CartItem(variant, quantity));
    }

    public UUID getId() {
        return id;
    }

    public Customer getCustomer() {
        return customer;
    }

    public Set<CartItem> getItems() {
        return items;
    }
}
