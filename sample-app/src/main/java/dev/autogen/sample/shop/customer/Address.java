package dev.autogen.sample.shop.customer;

import dev.autogen.sample.shop.common.PostalAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** An entry of a customer's address book. */
@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_address_customer_label",
                        columnNames = {"customer_id", "label"}))
public class Address {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "fk_address_customer"))
    private Customer customer;

    @Column(nullable = false, length = 40)
    private String label;

    @Embedded
    private PostalAddress location;

    @Column(length = 500)
    private String deliveryHint;

    protected Address() {}

    Address(Customer customer, String label, PostalAddress location) {
        this.customer = customer;
        this.label = label;
        this.location = location;
    }

    public void hint(String deliveryHint) {
        this.deliveryHint = deliveryHint;
    }

    public PostalAddress getLocation() {
        return location;
    }

    public String getDeliveryHint() {
        return deliveryHint;
    }
}
