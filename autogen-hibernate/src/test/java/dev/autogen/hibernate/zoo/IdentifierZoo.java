package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class IdentifierZoo {

    static class Identity {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Long id;

            String name;
        }

        @Entity
        static class Counter {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            int id;
        }
    }

    static class DefaultSequence {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue
            Long id;
        }
    }

    static class NamedSequence {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "Customer_Numbers", initialValue = 1000, allocationSize = 20)
            Long id;
        }

        @Entity
        static class Descending {
            @Id
            @GeneratedValue(generator = "d")
            @SequenceGenerator(name = "d", sequenceName = "countdown", initialValue = -5, allocationSize = 1)
            Long id;
        }
    }

    @MinimumHibernate("7.0")
    static class SequenceWithOptions {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 1, options = "cache 10 cycle")
            Long id;
        }
    }

    @NotOn({"7.0", "7.1"})
    static class TableGenerated {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(strategy = GenerationType.TABLE)
            Long id;
        }

        @Entity
        static class Invoice {
            @Id
            @GeneratedValue(generator = "t")
            @TableGenerator(name = "t", table = "ids", pkColumnName = "kind", valueColumnName = "upper")
            Long id;
        }
    }

    static class Uuid {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue(strategy = GenerationType.UUID)
            UUID id;
        }
    }

    static class Assigned {
        @Entity
        static class Country {
            @Id
            @Column(length = 2)
            String code;

            String name;
        }
    }

    /** The order of size differs from the order of names. */
    static class Embedded {
        @Embeddable
        record LineId(String alpha, long zed, int mid, UUID a2) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        static class Line {
            @EmbeddedId
            LineId id;

            String text;
        }

        @Entity
        static class Remark {
            @Id
            long id;

            @ManyToOne
            Line line;
        }
    }

    static class Composite {
        static class Key implements Serializable {
            private static final long serialVersionUID = 1L;
            String warehouse;
            Integer shelf;

            @Override
            public boolean equals(Object other) {
                return other instanceof Key key
                        && Objects.equals(warehouse, key.warehouse)
                        && Objects.equals(shelf, key.shelf);
            }

            @Override
            public int hashCode() {
                return Objects.hash(warehouse, shelf);
            }
        }

        @Entity
        @IdClass(Key.class)
        static class Place {
            @Id
            String warehouse;

            @Id
            Integer shelf;

            @ManyToOne
            Place neighbour;
        }
    }

    static class SharedKey {
        @Entity
        static class Person {
            @Id
            Long id;
        }

        @Entity
        static class Passport {
            @Id
            Long id;

            @MapsId
            @OneToOne
            Person holder;
        }
    }

    static class DerivedKey {
        @Embeddable
        record LineId(Long orderId, int position) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity(name = "orders")
        static class Order {
            @Id
            Long id;
        }

        @Entity
        static class Line {
            @EmbeddedId
            LineId id;

            @MapsId("orderId")
            @ManyToOne
            Order order;
        }
    }

    private IdentifierZoo() {}
}
