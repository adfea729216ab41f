package dev.autogen.hibernate.zoo;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class HierarchyZoo {

    static class DiscriminatedByFormula {
        @Entity
        @DiscriminatorFormula("case when rebate is null then 'P' else 'R' end")
        @DiscriminatorValue("P")
        static class Product {
            @Id
            Long id;

            Integer rebate;
        }

        @Entity
        @DiscriminatorValue("R")
        static class Reduced extends Product {
            String reason;
        }
    }

    static class DefinedDiscriminator {
        @Entity
        @DiscriminatorColumn(name = "Kind", columnDefinition = "char(1) not null default 'P'")
        @DiscriminatorValue("P")
        @DiscriminatorOptions(force = true, insert = false)
        static class Product {
            @Id
            Long id;

            @Column(name = "Kind", insertable = false, updatable = false)
            String kind;
        }

        @Entity
        @DiscriminatorValue("R")
        static class Reduced extends Product {}
    }

    @MinimumHibernate("7.0")
    static class DiscriminatorWithOptions {
        @Entity
        @DiscriminatorColumn(length = 7, options = "check (dtype <> 'x')")
        static class Product {
            @Id
            Long id;
        }

        @Entity
        static class Reduced extends Product {}
    }

    static class JoinedWithNamedKeys {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Document {
            @Id
            Long id;
        }

        @Entity
        @PrimaryKeyJoinColumn(name = "document_id", foreignKey = @ForeignKey(name = "fk_document"))
        static class Invoice extends Document {
            int total;
        }

        @Entity
        @OnDelete(action = OnDeleteAction.CASCADE)
        static class Note extends Document {
            String text;
        }

        @Entity
        @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        static class Letter extends Document {
            String addressee;
        }
    }

    static class JoinedInThreeSteps {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        @Table(name = "zebra")
        static class Root {
            @Id
            Long id;
        }

        @Entity
        @Table(name = "monkey")
        static class Middle extends Root {
            String middle;
        }

        @Entity
        @Table(name = "ape")
        static class Leaf extends Middle {
            String leaf;
        }
    }

    static class JoinedByCompositeKey {
        @Embeddable
        record Key(String country, int number) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Document {
            @EmbeddedId
            Key key;
        }

        @Entity
        @PrimaryKeyJoinColumns({
            @PrimaryKeyJoinColumn(name = "invoice_country", referencedColumnName = "country"),
            @PrimaryKeyJoinColumn(name = "invoice_number", referencedColumnName = "number")
        })
        static class Invoice extends Document {
            int total;
        }
    }

    @Settings("hibernate.discriminator.implicit_for_joined=true")
    static class JoinedWithImpliedDiscriminator {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Document {
            @Id
            Long id;
        }

        @Entity
        static class Invoice extends Document {
            int total;
        }
    }

    static class SubclassInSecondaryTable {
        @Entity
        @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("0")
        static class Product {
            @Id
            Long id;
        }

        @Entity
        @DiscriminatorValue("1")
        @SecondaryTable(name = "machine_details")
        static class Machine extends Product {
            @Column(table = "machine_details", nullable = false)
            String voltage;

            @Column(nullable = false)
            Integer power;
        }
    }

    static class ReferencesToSubclasses {
        @Entity
        @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        abstract static class Product {
            @Id
            Long id;

            @Column(unique = true)
            String code;

            @ManyToOne
            Brand brand;
        }

        @Entity
        @Table(indexes = @Index(name = "ix_machine_power", columnList = "power"))
        static class Machine extends Product {
            int power;
        }

        @Entity
        static class Tool extends Product {
            @ManyToOne
            Machine machine;
        }

        @Entity
        static class Brand {
            @Id
            Long id;
        }

        @Entity
        static class Offer {
            @Id
            Long id;

            @ManyToOne
            Product product;
        }
    }

    static class OverriddenSuperclass {
        @MappedSuperclass
        static class Named<K> {
            @Id
            K id;

            @Column(length = 30)
            String name;

            @ManyToOne
            Country country;
        }

        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        @AttributeOverride(name = "name", column = @Column(name = "Title", length = 60, nullable = false))
        @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "origin"))
        static class Book extends Named<Long> {}

        @Entity
        static class Film extends Named<UUID> {}
    }

    static class SameColumnInSiblings {
        @Entity
        static class Payment {
            @Id
            Long id;
        }

        @Entity
        static class CardPayment extends Payment {
            @Column(name = "number", length = 20)
            String cardNumber;
        }

        @Entity
        static class WirePayment extends Payment {
            @Column(name = "number", length = 20)
            String accountNumber;
        }
    }

    static class PlainSuperclass {
        static class Ignored {
            String ignored;
        }

        @Entity
        static class Thing extends Ignored {
            @Id
            Long id;
        }
    }

    static class PropertyAccess {
        @Entity
        @Access(AccessType.PROPERTY)
        static class Thing {
            private Long key;

            @Id
            @Column(name = "thing_key")
            Long getKey() {
                return key;
            }

            void setKey(Long key) {
                this.key = key;
            }

            @Column(length = 5)
            String getCode() {
                return "";
            }

            void setCode(String code) {}
        }
    }

    private HierarchyZoo() {}
}
