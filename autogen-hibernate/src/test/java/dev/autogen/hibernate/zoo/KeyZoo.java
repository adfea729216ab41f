package dev.autogen.hibernate.zoo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.YesNoConverter;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class KeyZoo {

    static class NestedEmbeddedKey {
        @Embeddable
        record Region(String country, String state) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Embeddable
        record Place(Region region, int number) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        static class Shop {
            @EmbeddedId
            @AttributeOverride(name = "region.state", column = @Column(name = "state_code", length = 3))
            Place place;
        }
    }

    static class KeyOfOneToOne {
        @Entity
        static class Person {
            @Id
            Long id;
        }

        @Entity
        static class Passport {
            @Id
            @OneToOne
            Person holder;
        }
    }

    static class SharedCompositeKey {
        @Embeddable
        record PersonId(String first, String last) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        static class Person {
            @EmbeddedId
            PersonId id;
        }

        @Entity
        static class Passport {
            @EmbeddedId
            PersonId id;

            @MapsId
            @OneToOne
            @JoinColumn(name = "holder_first", referencedColumnName = "first")
            @JoinColumn(name = "holder_last", referencedColumnName = "last")
            Person holder;
        }
    }

    static class JoinedByPrimaryKeys {
        @Entity
        static class Person {
            @Id
            Long id;

            @OneToOne(mappedBy = "holder")
            Passport passport;
        }

        @Entity
        static class Passport {
            @Id
            Long number;

            @OneToOne
            @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_holder"))
            Person holder;
        }
    }

    static class DefinedKeyColumn {
        @Entity
        static class Country {
            @Id
            @Column(columnDefinition = "char(2)")
            String code;
        }

        @Entity
        static class City {
            @Id
            Long id;

            @ManyToOne
            Country country;
        }
    }

    static class KeysOfOtherTypes {
        @Entity
        static class ByDate {
            @Id
            LocalDate day;
        }

        @Entity
        static class ByTime {
            @Id
            Instant moment;
        }

        @Entity
        static class ByNumber {
            @Id
            @Column(precision = 20, scale = 0)
            BigDecimal number;
        }

        @Entity
        static class ByLetter {
            @Id
            char letter;
        }

        @Entity
        static class ByBytes {
            @Id
            @Column(length = 16)
            byte[] hash;
        }

        @Entity
        static class ByDay {
            @Id
            @Enumerated(EnumType.STRING)
            DayOfWeek day;
        }
    }

    static class PartitionedKey {
        @Embeddable
        record LogId(int year, long number) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        static class Log {
            @EmbeddedId
            LogId id;

            @PartitionKey
            LocalDate day;

            @PartitionKey
            @Column(nullable = false)
            String region;
        }
    }

    @MinimumHibernate("7.0")
    static class TenantInKey {
        static class Key implements Serializable {
            private static final long serialVersionUID = 1L;
            String tenant;
            Long number;

            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && tenant.equals(key.tenant) && number.equals(key.number);
            }

            @Override
            public int hashCode() {
                return Objects.hash(tenant, number);
            }
        }

        @Entity
        @IdClass(Key.class)
        static class Customer {
            @Id
            @TenantId
            @Column(length = 40)
            String tenant;

            @Id
            Long number;
        }
    }

    static class TenantOfUuid {
        @Entity
        static class Customer {
            @Id
            Long id;

            @TenantId
            UUID tenant;

            String name;
        }
    }

    static class Hidden {
        @Entity
        @RowId
        @SoftDelete
        static class Customer {
            @Id
            Long id;
        }
    }

    static class SoftDeletedEverywhere {
        @Entity
        @SoftDelete(columnName = "gone", converter = YesNoConverter.class)
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            @SoftDelete(columnName = "removed")
            Set<String> labels;

            @ManyToMany
            @SoftDelete(strategy = SoftDeleteType.ACTIVE)
            Set<Customer> friends;
        }

        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        @SoftDelete
        static class Document {
            @Id
            Long id;
        }

        @Entity
        static class Invoice extends Document {
            int total;
        }
    }

    @MinimumHibernate("7.3")
    static class NaturalKeyClass {
        record Isbn(String prefix, int number) {}

        @Entity
        @NaturalIdClass(Isbn.class)
        static class Book {
            @Id
            Long id;

            @NaturalId
            String prefix;

            @NaturalId
            int number;
        }
    }

    static class NaturalKeyOfParts {
        @Embeddable
        record Isbn(String prefix, int number) {}

        @Entity
        static class Book {
            @Id
            Long id;

            @NaturalId
            Isbn isbn;
        }
    }

    private KeyZoo() {}
}
