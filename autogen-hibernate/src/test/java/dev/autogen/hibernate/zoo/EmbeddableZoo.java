package dev.autogen.hibernate.zoo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Set;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class EmbeddableZoo {

    static class Simple {
        @Embeddable
        static class Address {
            @Column(length = 80, nullable = false)
            String street;

            String city;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @Embedded
            Address address;
        }
    }

    static class NestedAndOverridden {
        @Embeddable
        static class Country {
            @Column(length = 2)
            String code;
        }

        @Embeddable
        static class Address {
            String street;

            @Embedded
            Country country;
        }

        @Embeddable
        static class Money {
            @Column(precision = 12, scale = 2)
            BigDecimal amount;

            @Column(length = 3)
            String currency;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            Address home;

            @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 40))
            @AttributeOverride(name = "country.code", column = @Column(name = "work_country"))
            Address work;

            @AttributeOverride(name = "amount", column = @Column(name = "credit_limit", precision = 19, scale = 4))
            Money credit;
        }
    }

    static class WithAssociation {
        @Entity
        static class City {
            @Id
            Long id;
        }

        @Embeddable
        static class Address {
            String street;

            @ManyToOne
            City city;

            @ElementCollection
            Set<String> phones;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            Address address;
        }
    }

    private EmbeddableZoo() {}
}
