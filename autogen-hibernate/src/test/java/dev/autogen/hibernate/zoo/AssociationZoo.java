package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class AssociationZoo {

    static class ManyToOneAndBack {
        @Entity
        static class Customer {
            @Id
            Long id;

            @OneToMany(mappedBy = "customer")
            List<Invoice> invoices;
        }

        @Entity
        static class Invoice {
            @Id
            Long id;

            @ManyToOne(optional = false)
            Customer customer;
        }
    }

    static class OneToManyWithJoinTable {
        @Entity
        static class Cart {
            @Id
            Long id;

            @OneToMany
            List<Item> items;

            @OneToMany
            @JoinTable(name = "cart_wishes", joinColumns = @JoinColumn(name = "wisher"))
            Set<Item> wishes;
        }

        @Entity
        static class Item {
            @Id
            Long id;
        }
    }

    static class OneToManyWithColumn {
        @Entity
        static class Cart {
            @Id
            Long id;

            @OneToMany
            @JoinColumn(name = "cart_id", nullable = false)
            List<Item> items;
        }

        @Entity
        static class Item {
            @Id
            Long id;
        }
    }

    static class ManyToManyTags {
        @Entity
        static class Article {
            @Id
            Long id;

            @ManyToMany
            Set<Tag> tags;

            @ManyToMany
            @JoinTable(
                    name = "article_related",
                    joinColumns = @JoinColumn(name = "from_id", foreignKey = @ForeignKey(name = "fk_from")),
                    inverseJoinColumns = @JoinColumn(name = "to_id", foreignKey = @ForeignKey(name = "FK_To")))
            List<Article> related;
        }

        @Entity
        static class Tag {
            @Id
            String name;

            @ManyToMany(mappedBy = "tags")
            Set<Article> articles;
        }
    }

    static class OneToOneUnique {
        @Entity
        static class Customer {
            @Id
            Long id;

            @OneToOne
            Account account;
        }

        @Entity
        static class Account {
            @Id
            Long id;

            @OneToOne(mappedBy = "account")
            Customer customer;
        }
    }

    static class SelfReferenceAndCycle {
        @Entity
        static class Category {
            @Id
            Long id;

            @ManyToOne
            Category parent;

            @ManyToOne
            Product bestseller;
        }

        @Entity
        static class Product {
            @Id
            Long id;

            @ManyToOne(optional = false)
            Category category;
        }
    }

    static class OnDeleteActions {
        @Entity
        static class Customer {
            @Id
            Long id;
        }

        @Entity
        static class Invoice {
            @Id
            Long id;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.CASCADE)
            Customer customer;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.SET_NULL)
            Customer payer;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.RESTRICT)
            Customer guarantor;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.SET_DEFAULT)
            Customer agent;
        }
    }

    @MinimumHibernate("7.0")
    static class ForeignKeyDefinitions {
        @Entity(name = "customer")
        static class Customer {
            @Id
            Long id;

            @Column(unique = true)
            String number;
        }

        @Entity
        static class Invoice {
            @Id
            Long id;

            @ManyToOne
            @JoinColumn(
                    foreignKey =
                            @ForeignKey(
                                    name = "fk_defined",
                                    foreignKeyDefinition =
                                            "foreign key (customer_id) references customer on update cascade"
                                                    + " on delete set null deferrable initially deferred"))
            Customer customer;

            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
            Customer unchecked;

            @ManyToOne
            @NotFound(action = NotFoundAction.IGNORE)
            Customer perhaps;

            @ManyToOne
            @JoinColumn(name = "customer_number", referencedColumnName = "number")
            Customer byNumber;

            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(name = "fk_options", options = "deferrable"))
            Customer withOptions;
        }
    }

    static class AnyTarget {
        @Entity
        static class Note {
            @Id
            Long id;

            @Any
            @AnyDiscriminator
            @AnyKeyJavaClass(Long.class)
            @Column(name = "subject_type")
            @JoinColumn(name = "subject_id")
            Object subject;
        }
    }

    static class Secondary {
        @Entity
        @SecondaryTable(name = "customer_notes")
        static class Customer {
            @Id
            Long id;

            String name;

            @Column(table = "customer_notes", length = 2000)
            String notes;
        }
    }

    private AssociationZoo() {}
}
