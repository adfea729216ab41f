package dev.autogen.sample.shop.catalog;

import dev.autogen.sample.shop.common.EmailAddress;
import dev.autogen.sample.shop.common.EmailAddressConverter;
import dev.autogen.sample.shop.common.PostalAddress;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A company that the shop buys from. */
@Entity
public class Supplier {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(nullable = false, length = 120)
    private String name;

    // The purchasing system reads this column by its own, case-sensitive name.
    @Column(name = "\"taxId\"", unique = true, length = 20)
    private String taxId;

    @Convert(converter = EmailAddressConverter.class)
    @Column(length = 254)
    private EmailAddress email;

    @Embedded
    private PostalAddress address;

    @ElementCollection
    @CollectionTable(name = "supplier_phone", joinColumns = @JoinColumn(name = "supplier_id"))
    @Column(name = "phone", nullable = false, length = 30)
    private Set<String> phones = new HashSet<>();

    protected Supplier() {}

    public Supplier(String name, String taxId, EmailAddress email, PostalAddress address) {
        this.name = name;
        this.taxId = taxId;
        this.email = email;
        this.address = address;
    }

    public UUID getId() {
        return id;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public PostalAddress getAddress() {
        return address;
    }

    public Set<String> getPhones() {
        return phones;
    }
}
