package dev.autogen.hibernate.zoo;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class SchemaZoo {

    enum Mood {
        SAD,
        HAPPY
    }

    static class SecondSchema {
        @Entity
        static class Customer {
            @Id
            Long id;
        }

        @Entity
        @Table(schema = "Archive", indexes = @Index(columnList = "customer_id"))
        static class Entry {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "entry_numbers", schema = "archive")
            Long id;

            @ManyToOne
            Customer customer;

            @ManyToMany
            Set<Customer> readers;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood mood;
        }

        @Entity
        @Table(schema = "`Quoted Schema`")
        static class Other {
            @Id
            Long id;

            @ManyToOne
            Entry entry;
        }
    }

    @Settings("hibernate.default_schema=Shop")
    static class DefaultSchema {
        @Entity
        static class Customer {
            @Id
            @GeneratedValue
            Long id;

            @ManyToOne
            Customer parent;
        }

        @Entity
        @Table(schema = "archive")
        static class Entry {
            @Id
            Long id;

            @ManyToOne
            Customer customer;
        }
    }

    /** Not all of this can be held as values. */
    static class Unsupported {
        @Entity
        @View(query = "select 1 as id")
        static class Report {
            @Id
            Long id;
        }

        @Embeddable
        @Struct(name = "pair")
        static class Pair {
            int a;
            int b;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            Pair pair;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood mood;
        }
    }

    private SchemaZoo() {}
}
