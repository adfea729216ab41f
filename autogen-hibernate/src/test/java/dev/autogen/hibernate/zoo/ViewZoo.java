package dev.autogen.hibernate.zoo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

/** What is in a schema beside tables. */
@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class ViewZoo {

    static class Views {
        @Entity
        @Table(name = "customer")
        static class Customer {
            @Id
            Long id;

            String name;
        }

        @Entity
        @View(query = "select id, upper(name) as loud_name from customer")
        @Table(name = "loud_customer")
        static class LoudCustomer {
            @Id
            Long id;

            @Column(name = "loud_name")
            String name;
        }
    }

    static class ViewsOfViews {
        @Entity
        @Table(name = "a_source")
        static class Source {
            @Id
            Long id;
        }

        @Entity
        @View(query = "select id from a_source where id > 0")
        @Table(name = "m_positive")
        static class Positive {
            @Id
            Long id;
        }

        @Entity
        @View(query = "select id * 2 as id from m_positive")
        @Table(name = "z_doubled", schema = "reports")
        static class Doubled {
            @Id
            Long id;
        }
    }

    static class Subselects {
        @Entity
        @Table(name = "customer")
        static class Customer {
            @Id
            Long id;

            String name;
        }

        @Entity
        @Subselect("select id, upper(name) as name from customer")
        @Synchronize("customer")
        static class Loud {
            @Id
            Long id;

            String name;
        }
    }

    static class SchemasEverywhere {
        @Entity
        @Table(name = "customer", schema = "sales")
        @SecondaryTable(name = "customer_more", schema = "more")
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "numbers", schema = "counters")
            Long id;

            @Column(table = "customer_more")
            String more;

            @ElementCollection
            @CollectionTable(name = "labels", schema = "parts")
            Set<String> labels;

            @ManyToMany
            @JoinTable(name = "friends", schema = "links")
            Set<Customer> friends;

            @ManyToOne
            Customer parent;
        }
    }

    static class SameNameInTwoSchemas {
        @Entity(name = "A")
        @Table(name = "customer", schema = "one")
        static class One {
            @Id
            Long id;

            @Column(unique = true)
            String code;
        }

        @Entity(name = "B")
        @Table(name = "customer", schema = "two")
        static class Two {
            @Id
            Long id;

            @ManyToOne
            One one;
        }

        @Entity(name = "C")
        @Table(name = "customer")
        static class Three {
            @Id
            Long id;

            @ManyToOne
            Two two;
        }
    }

    @Settings("hibernate.default_schema=`Some Shop`")
    static class QuotedDefaultSchema {
        @Entity
        @Table(name = "customer")
        static class Customer {
            @Id
            @GeneratedValue
            Long id;

            @ManyToOne
            Customer parent;
        }
    }

    @Settings({"hibernate.default_schema=public", "hibernate.hbm2ddl.create_namespaces=false"})
    @NotOn({"7.0", "7.1"})
    static class PublicAsDefaultSchema {
        @Entity
        @Table(name = "customer")
        static class Customer {
            @Id
            @GeneratedValue
            Long id;

            @ManyToOne
            Customer parent;
        }

        @Entity
        @Table(name = "invoice", schema = "public")
        static class Invoice {
            @Id
            @GeneratedValue(strategy = GenerationType.TABLE)
            Long id;

            @ManyToOne
            Customer customer;
        }
    }

    @MappingFiles("view-auxiliary.hbm.xml")
    static class AuxiliaryObjects {
        @Entity
        @Table(name = "customer")
        static class Customer {
            @Id
            Long id;
        }
    }

    private ViewZoo() {}
}
