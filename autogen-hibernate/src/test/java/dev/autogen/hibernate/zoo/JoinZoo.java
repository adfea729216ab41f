package dev.autogen.hibernate.zoo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyDiscriminatorValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.PropertyRef;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.type.SqlTypes;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class JoinZoo {

    static class JoinColumnWithEverything {
        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        static class City {
            @Id
            Long id;

            @ManyToOne
            @JoinColumn(
                    name = "Country_Code",
                    unique = true,
                    nullable = false,
                    columnDefinition = "varchar(255) default 'XX'",
                    foreignKey = @ForeignKey(name = "FK_Country"))
            Country country;
        }
    }

    @MinimumHibernate("7.0")
    static class JoinColumnOfJpaThree {
        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        static class City {
            @Id
            Long id;

            @ManyToOne
            @JoinColumn(
                    check = @CheckConstraint(name = "ck_country", constraint = "country_code <> 'XX'"),
                    comment = "where it is")
            Country country;
        }
    }

    static class JoinTableWithEverything {
        @Entity(name = "article")
        static class Article {
            @Id
            Long id;

            @ManyToMany
            @JoinTable(
                    name = "article_tags",
                    schema = "links",
                    joinColumns = @JoinColumn(name = "article", columnDefinition = "bigint"),
                    inverseJoinColumns = @JoinColumn(name = "tag", nullable = false),
                    foreignKey = @ForeignKey(name = "fk_article", foreignKeyDefinition = DEFINED),
                    inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
                    uniqueConstraints =
                            @UniqueConstraint(
                                    name = "uq_tag_first",
                                    columnNames = {"tag", "article"}),
                    indexes = @Index(name = "ix_tag", columnList = "tag desc"))
            List<Tag> tags;
        }

        private static final String DEFINED = "foreign key (article) references article on delete cascade";

        @Entity
        static class Tag {
            @Id
            Long id;
        }
    }

    static class OneToOneByJoinTable {
        @Entity
        static class Person {
            @Id
            Long id;

            @OneToOne
            @JoinTable(name = "person_passport", inverseJoinColumns = @JoinColumn(name = "passport_id"))
            Passport passport;
        }

        @Entity
        static class Passport {
            @Id
            Long id;
        }
    }

    static class ManyToOneByJoinTable {
        @Entity
        static class Employee {
            @Id
            Long id;

            @ManyToOne
            @JoinTable(name = "employee_department")
            Department department;
        }

        @Entity
        static class Department {
            @Id
            Long id;

            @OneToMany(mappedBy = "department")
            Set<Employee> employees;
        }
    }

    static class OrderedFromBothSides {
        @Entity
        static class Album {
            @Id
            Long id;

            @OneToMany
            @JoinColumn(name = "album_id")
            @OrderColumn(name = "track")
            List<Song> songs;
        }

        @Entity
        static class Song {
            @Id
            Long id;

            @ManyToOne
            @JoinColumn(name = "album_id", insertable = false, updatable = false)
            Album album;
        }
    }

    static class OrderOfTheInverseSide {
        @Entity
        static class Album {
            @Id
            Long id;

            @OneToMany(mappedBy = "album")
            @OrderColumn
            List<Song> songs;
        }

        @Entity
        static class Song {
            @Id
            Long id;

            @ManyToOne
            Album album;
        }
    }

    static class NaturalReference {
        @Entity
        @Table(
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "uq_account",
                                columnNames = {"bank", "number"}))
        static class Account {
            @Id
            Long id;

            String bank;
            long number;
        }

        @Entity
        static class Transfer {
            @Id
            Long id;

            @ManyToOne
            @JoinColumns(
                    value = {
                        @JoinColumn(name = "payer_bank", referencedColumnName = "bank"),
                        @JoinColumn(name = "payer_number", referencedColumnName = "number")
                    },
                    foreignKey = @ForeignKey(name = "fk_payer"))
            Account payer;
        }
    }

    @MinimumHibernate("7.0")
    static class ReferenceToAProperty {
        @Entity
        static class Account {
            @Id
            Long id;

            @Column(unique = true, length = 34)
            String iban;
        }

        @Entity
        static class Transfer {
            @Id
            Long id;

            @ManyToOne
            @PropertyRef("iban")
            Account payer;
        }
    }

    static class ColumnsAndFormulas {
        @Entity
        @IdClass(Place.Key.class)
        static class Place {
            record Key(String country, String city) implements Serializable {
                private static final long serialVersionUID = 1L;
            }

            @Id
            String country;

            @Id
            String city;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @ManyToOne
            @JoinColumnOrFormula(formula = @JoinFormula(value = "'DE'", referencedColumnName = "country"))
            @JoinColumnOrFormula(column = @JoinColumn(name = "home_city", referencedColumnName = "city"))
            Place home;
        }
    }

    static class AnyByNumber {
        @Entity
        static class Card {
            @Id
            Long id;
        }

        @Entity
        static class Payment {
            @Id
            Long id;

            @Any(optional = false)
            @AnyDiscriminator(DiscriminatorType.INTEGER)
            @AnyDiscriminatorValue(discriminator = "1", entity = Card.class)
            @AnyDiscriminatorValue(discriminator = "2", entity = Payment.class)
            @AnyKeyJavaClass(Long.class)
            @Column(name = "means_kind")
            @JoinColumn(name = "means_id", nullable = false)
            Object means;
        }
    }

    static class AnyByText {
        @Entity
        static class Payment {
            @Id
            Long id;

            @Any
            @AnyDiscriminator(DiscriminatorType.CHAR)
            @AnyDiscriminatorValues(@AnyDiscriminatorValue(discriminator = "P", entity = Payment.class))
            @AnyKeyJdbcTypeCode(SqlTypes.INTEGER)
            @AnyKeyJavaClass(Integer.class)
            @Column(name = "means_kind", length = 1)
            @JoinColumn(name = "means_id")
            Object means;
        }
    }

    static class MissingTargetIsAnError {
        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        static class City {
            @Id
            Long id;

            @ManyToOne
            @NotFound(action = NotFoundAction.EXCEPTION)
            Country country;
        }
    }

    @Settings("hibernate.hbm2ddl.default_constraint_mode=NO_CONSTRAINT")
    static class NoConstraintsByDefault {
        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        static class City {
            @Id
            Long id;

            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(name = "fk_country", value = ConstraintMode.CONSTRAINT))
            Country country;

            @ManyToOne
            Country second;
        }
    }

    static class TwoSecondaryTables {
        @Entity
        @SecondaryTables({
            @SecondaryTable(
                    name = "customer_notes",
                    schema = "more",
                    indexes = @Index(name = "ix_notes", columnList = "notes"),
                    uniqueConstraints = @UniqueConstraint(name = "uq_notes", columnNames = "notes")),
            @SecondaryTable(
                    name = "customer_picture",
                    pkJoinColumns = @PrimaryKeyJoinColumn(name = "of_customer", columnDefinition = "bigint"))
        })
        @SecondaryRow(table = "customer_picture", optional = false)
        static class Customer {
            @Id
            Long id;

            @Column(table = "customer_notes")
            String notes;

            @Column(table = "customer_picture", nullable = false)
            byte[] picture;

            @ManyToOne
            @JoinColumn(name = "painter", table = "customer_picture")
            Customer painter;
        }
    }

    @MinimumHibernate("7.0")
    static class TablesOfJpaThree {
        @Entity
        @SecondaryTable(
                name = "customer_notes",
                comment = "what was said",
                check = @CheckConstraint(name = "ck_notes", constraint = "length(notes) > 3"))
        static class Customer {
            @Id
            Long id;

            @Column(table = "customer_notes")
            String notes;

            @ElementCollection
            @CollectionTable(
                    name = "customer_labels",
                    joinColumns = @JoinColumn(name = "customer"),
                    uniqueConstraints = @UniqueConstraint(name = "uq_label", columnNames = "labels"),
                    indexes = @Index(name = "ix_label", columnList = "labels, customer"))
            List<String> labels;

            @ManyToMany
            @JoinTable(name = "customer_friends")
            List<Customer> friends;
        }
    }

    static class DeletedWithTheParent {
        @Entity
        static class Parcel {
            @Id
            Long id;

            @OneToMany
            @JoinColumn(name = "parcel_id")
            @OnDelete(action = OnDeleteAction.SET_NULL)
            Set<Item> items;

            @ElementCollection
            @OnDelete(action = OnDeleteAction.CASCADE)
            Map<String, String> notes;

            @ManyToMany
            @OnDelete(action = OnDeleteAction.CASCADE)
            Set<Item> samples;

            @OneToOne
            @OnDelete(action = OnDeleteAction.NO_ACTION)
            Item main;
        }

        @Entity
        static class Item {
            @Id
            Long id;
        }
    }

    static class ThreeInACircle {
        @Entity
        @Table(name = "a_table")
        static class A {
            @Id
            Long id;

            @ManyToOne
            B next;
        }

        @Entity
        @Table(name = "b_table")
        static class B {
            @Id
            Long id;

            @ManyToOne
            C next;
        }

        @Entity
        @Table(name = "c_table")
        static class C {
            @Id
            Long id;

            @ManyToOne
            A next;
        }
    }

    private JoinZoo() {}
}
