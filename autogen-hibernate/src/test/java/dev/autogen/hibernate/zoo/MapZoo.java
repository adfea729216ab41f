package dev.autogen.hibernate.zoo;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class MapZoo {

    enum Channel {
        EMAIL,
        PHONE
    }

    static class KeysOfOtherTypes {
        @Entity
        static class Product {
            @Id
            Long id;

            @ElementCollection
            @MapKeyTemporal(TemporalType.DATE)
            Map<Date, Integer> sales;

            @ElementCollection
            @MapKeyEnumerated
            Map<Channel, String> codes;

            @ElementCollection
            @MapKeyClass(String.class)
            @MapKeyJdbcTypeCode(SqlTypes.CHAR)
            @MapKeyColumn(length = 3)
            Map<String, String> currencies;

            @ElementCollection
            @Convert(attributeName = "key", converter = YesNoConverter.class)
            Map<Boolean, String> answers;

            @ElementCollection
            @MapKeyColumn(name = "of_day", columnDefinition = "date not null default current_date")
            Map<LocalDate, UUID> days;
        }
    }

    static class EmbeddableKeys {
        @Embeddable
        record Place(String country, int number) {}

        @Embeddable
        static class Stock {
            int amount;
            LocalDate since;
        }

        @Entity
        static class Product {
            @Id
            Long id;

            @ElementCollection
            @AttributeOverride(name = "key.country", column = @Column(name = "place_country", length = 2))
            @AttributeOverride(name = "value.amount", column = @Column(name = "in_stock"))
            Map<Place, Stock> stocks;
        }
    }

    static class EntityKeys {
        @Embeddable
        record Id2(String first, int second) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        static class Partner {
            @EmbeddedId
            Id2 id;
        }

        @Entity
        static class Product {
            @Id
            Long id;

            @ManyToMany
            @JoinTable(name = "product_substitute")
            @MapKeyJoinColumns({
                @MapKeyJoinColumn(name = "seller_first", referencedColumnName = "first"),
                @MapKeyJoinColumn(name = "seller_second", referencedColumnName = "second")
            })
            Map<Partner, Product> substitutes;

            @OneToMany
            @MapKeyJoinColumn(name = "of_offer", foreignKey = @ForeignKey(name = "fk_map_key"))
            @JoinTable(name = "product_offer")
            Map<Offer, Offer> offers;
        }

        @Entity
        static class Offer {
            @Id
            Long id;
        }
    }

    static class KeyedByAttribute {
        @Entity
        static class Shelf {
            @Id
            Long id;

            @OneToMany
            @MapKey(name = "code")
            Map<String, Book> books;
        }

        @Entity
        static class Book {
            @Id
            Long id;

            String code;
        }
    }

    static class IndexesOfLists {
        @Entity
        static class Playlist {
            @Id
            Long id;

            @ElementCollection
            @OrderColumn(name = "place")
            @ListIndexBase(1)
            List<String> fromOne;

            @ElementCollection
            @OrderColumn
            @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
            List<String> small;

            @ElementCollection
            @OrderColumn(columnDefinition = "bigint not null check (defined_order > 5)")
            List<String> defined;

            @ElementCollection
            @SortNatural
            SortedSet<String> sorted;

            @ElementCollection
            @Bag
            List<String> bag;
        }
    }

    static class ArraysAsTables {
        @Entity
        static class Playlist {
            @Id
            Long id;

            @ElementCollection
            @OrderColumn
            String[] titles;

            @ElementCollection
            @OrderColumn
            int[] lengths;
        }
    }

    static class CollectionTableWithEverything {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            @CollectionTable(
                    name = "Customer_Phones",
                    schema = "parts",
                    joinColumns = @JoinColumn(name = "of_customer", foreignKey = @ForeignKey(name = "fk_phone_of")),
                    indexes = @Index(columnList = "phone"),
                    uniqueConstraints = @UniqueConstraint(columnNames = {"phone", "of_customer"}))
            @Column(name = "phone", length = 20, nullable = false)
            @Check(constraints = "phone <> ''")
            Set<String> phones;
        }
    }

    static class CollectionOfReferences {
        @Entity
        static class Product {
            @Id
            Long id;
        }

        @Embeddable
        static class Line {
            @ManyToOne(optional = false)
            Product product;

            @Column(nullable = false)
            int amount;

            @ElementCollection
            @Column(name = "unused")
            transient Set<String> ignored;
        }

        @Entity
        static class Basket {
            @Id
            Long id;

            @ElementCollection
            @OrderColumn
            List<Line> lines;

            @ElementCollection
            Set<Line> wished;
        }
    }

    static class ConvertedElements {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            @Convert(converter = YesNoConverter.class)
            List<Boolean> answers;

            @ElementCollection
            @JdbcTypeCode(SqlTypes.JSON)
            List<Map<String, String>> documents;

            @ElementCollection
            @ColumnDefault("7")
            List<Integer> numbers;

            @ElementCollection
            @Enumerated(EnumType.STRING)
            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Set<Channel> channels;
        }
    }

    static class SetsWithNulls {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            Set<String> nullable;

            @ElementCollection
            @Column(nullable = false)
            Set<String> never;

            @ManyToMany
            Map<String, Customer> keyed;
        }
    }

    @MinimumHibernate("7.0")
    static class BagWithIdentifier {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ManyToMany
            @JoinTable(name = "customer_friends")
            @CollectionId(column = @Column(name = "link_id"), generator = "sequence")
            @CollectionIdJavaClass(idType = Long.class)
            Collection<Customer> friends;
        }
    }

    private MapZoo() {}
}
