package dev.autogen.sample.shop.customer;

import dev.autogen.sample.shop.common.EmailAddress;
import dev.autogen.sample.shop.common.EmailAddressConverter;
import dev.autogen.sample.shop.common.PostalAddress;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;

/** Someone with an account. */
@Entity
@Table(
        indexes = {
            @Index(name = "ux_customer_email", columnList = "email", unique = true),
            @Index(name = "ix_customer_last_name_lower", columnList = "(lower(last_name)), first_name")
        })
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq", allocationSize = 1)
    private Long id;

    @Convert(converter = EmailAddressConverter.class)
    @Column(nullable = false, length = 254)
    private EmailAddress email;

    @NotBlank
    @Size(max = 60)
    private String firstName;

    @NotBlank
    @Size(max = 60)
    private String lastName;

    @Column(length = 30)
    private String phone;

    @Column(nullable = false)
    @ColumnDefault("true")
    private boolean active = true;

    @Generated
    @ColumnDefault("current_timestamp")
    @Column(nullable = false, updatable = false)
    private Instant registeredAt;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Address> addresses = new ArrayList<>();

    // Address points back at its customer, so neither table can be created with all of its foreign keys at once.
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "default_address_id", foreignKey = @ForeignKey(name = "fk_customer_default_address"))
    private Address defaultAddress;

    @ManyToMany
    @JoinTable(
            name = "customer_group_member",
            joinColumns = @JoinColumn(name = "customer_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<CustomerGroup> groups = new HashSet<>();

    protected Customer() {}

    public Customer(EmailAddress email, String firstName, String lastName) {
        this.email = email;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public Address addAddress(String label, PostalAddress location) {
        var address = new Address(this, label, location);
        addresses.add(address);
        return address;
    }

    public void preferAddress(Address address) {
        defaultAddress = address;
    }

    public void reachableAt(String phone) {
        this.phone = phone;
    }

    public void join(CustomerGroup group) {
        groups.add(group);
    }

    public void close() {
        active = false;
    }

    public Long getId() {
        return id;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public String getFullName() {
        return firstName + " " + lastName;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isActive() {
        return active;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public Address getDefaultAddress() {
        return defaultAddress;
    }

    public Set<CustomerGroup> getGroups() {
        return groups;
    }
}
