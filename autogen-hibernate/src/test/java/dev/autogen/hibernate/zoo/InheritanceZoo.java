package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class InheritanceZoo {

    static class SingleTable {
        @Entity
        abstract static class Payment {
            @Id
            Long id;

            String reference;
        }

        @Entity
        static class Card extends Payment {
            @Column(nullable = false)
            String number;

            int month;
        }

        @Entity
        static class Transfer extends Payment {
            @Column(length = 34)
            String iban;
        }
    }

    static class SingleTableWithIntegers {
        @Entity
        @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("1")
        static class Payment {
            @Id
            Long id;
        }

        @Entity
        @DiscriminatorValue("2")
        static class Card extends Payment {
            long number;
        }
    }

    static class SingleTableWithLetters {
        @Entity
        @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
        @DiscriminatorValue("P")
        static class Payment {
            @Id
            Long id;
        }

        @Entity
        @DiscriminatorValue("C")
        static class Card extends Payment {
            String number;
        }
    }

    static class Joined {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Party {
            @Id
            Long id;
        }

        @Entity
        @PrimaryKeyJoinColumn(name = "party_id")
        static class Person extends Party {
            String name;
        }

        @Entity
        @OnDelete(action = OnDeleteAction.CASCADE)
        static class Company extends Party {
            @Column(unique = true)
            String register;
        }
    }

    static class JoinedWithDiscriminator {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        @DiscriminatorColumn(name = "sort", length = 10)
        static class Party {
            @Id
            Long id;
        }

        @Entity
        static class Person extends Party {
            @ManyToOne
            Party guardian;
        }
    }

    static class TablePerClass {
        @Entity
        static class Owner {
            @Id
            Long id;
        }

        @Entity
        @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"brand", "serial"}))
        abstract static class Device {
            @Id
            Long id;

            String brand;

            @Column(length = 20)
            String serial;

            @ManyToOne
            Owner owner;
        }

        @Entity
        static class Phone extends Device {
            @Column(unique = true)
            String number;
        }

        @Entity
        static class Scanner extends Device {
            int resolution;
        }
    }

    static class ConcreteTablePerClass {
        @Entity
        @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        static class Device {
            @Id
            Long id;

            String brand;
        }

        @Entity
        static class Phone extends Device {
            @ManyToOne
            Phone successor;
        }
    }

    static class MappedSuper {
        @MappedSuperclass
        static class Base {
            @Id
            Long id;

            @Column(nullable = false, length = 30)
            String createdBy;
        }

        @Entity
        static class Customer extends Base {
            String name;
        }

        @Entity
        static class Supplier extends Base {
            String company;
        }
    }

    private InheritanceZoo() {}
}
