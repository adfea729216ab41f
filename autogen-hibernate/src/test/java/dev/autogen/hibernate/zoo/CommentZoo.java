package dev.autogen.hibernate.zoo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Source;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.ValueGenerationType;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.generator.EventType;
import org.hibernate.generator.OnExecutionGenerator;
import org.hibernate.type.SqlTypes;

/** Comments, defaults, generated values, checks and indexes wherever they may stand. */
@SuppressWarnings({"SameNameButDifferent", "deprecation", "removal"
}) // Models have like names; old annotations make DDL.
final class CommentZoo {

    static class CommentsEverywhere {
        @Embeddable
        static class Address {
            @Comment("where to")
            String street;
        }

        @Entity
        @Comment("who buys")
        @SecondaryTable(name = "customer_more")
        @Comment(on = "customer_more", value = "what else is known")
        static class Customer {
            @Id
            @Comment("its number")
            Long id;

            @Column(table = "customer_more")
            @Comment("said by others")
            String rumour;

            Address address;

            @ManyToOne
            @Comment("who recommended")
            Customer recommender;

            @ElementCollection
            @Comment("how they are called")
            Set<String> names;

            @Version
            @Comment("counts changes")
            int version;
        }
    }

    static class HostileComments {
        @Entity
        @Comment("a \\ backslash, a \"quote\", a %s, a $1, a */ and\na second line")
        static class Thing {
            @Id
            Long id;

            @Comment("\u00e4\u4e2d\ud83d\ude00 \\u0041 ${x} {0} -- ; /* ")
            String text;

            @Comment("E''scaped''")
            String quoted;
        }
    }

    @MinimumHibernate("7.0")
    static class CommentsOfJpa {
        @Entity
        @Table(comment = "a table")
        static class Thing {
            @Id
            @Column(comment = "the key")
            Long id;

            @ManyToOne
            @JoinColumn(comment = "the parent")
            Thing parent;

            @ElementCollection
            @Column(comment = "the text")
            @OrderColumn(name = "position")
            List<String> texts;
        }
    }

    static class DefaultsEverywhere {
        @Embeddable
        static class Address {
            @ColumnDefault("'DE'")
            String country;
        }

        @Entity
        static class Thing {
            @Id
            @ColumnDefault("gen_random_uuid()")
            UUID id;

            @ColumnDefault("-1")
            int negative;

            @ColumnDefault("1.50")
            BigDecimal decimal;

            @ColumnDefault("null")
            String nothing;

            @ColumnDefault("'{\"a\": [1, 2]}'")
            @JdbcTypeCode(SqlTypes.JSON)
            Map<String, String> json;

            @ColumnDefault("'{}'")
            String[] texts;

            @ColumnDefault("interval '1 day'")
            @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
            Duration span;

            @ColumnDefault("'\\x00'")
            byte[] bytes;

            @ColumnDefault("date '2020-02-29'")
            LocalDate day;

            @ColumnDefault("upper('x' || 'y')")
            String computed;

            Address address;

            @ManyToOne
            @ColumnDefault("'00000000-0000-0000-0000-000000000000'")
            Thing parent;
        }
    }

    static class GeneratedInTheDatabase {
        @Entity
        static class Person {
            @Id
            Long id;

            String first;
            String last;

            @Generated(sql = "'x'")
            String filled;

            @Generated(event = {EventType.INSERT, EventType.UPDATE})
            @ColumnDefault("now()")
            Instant touched;

            @GeneratedColumn("first || ' ' || last")
            String whole;

            @GeneratedColumn("length(last)")
            Integer size;

            @ColumnTransformer(read = "upper(shouted)", write = "lower(?)")
            String shouted;

            @Source(SourceType.DB)
            @Version
            Instant version;
        }
    }

    static class ValuesOfTheUser {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Stamped
            Instant stamped;
        }
    }

    /** An annotation of the user's own for the time of the database. */
    @ValueGenerationType(generatedBy = StampedGeneration.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Stamped {}

    /** Writes the time of the database. */
    public static class StampedGeneration implements OnExecutionGenerator {
        private static final long serialVersionUID = 1L;

        @Override
        public EnumSet<EventType> getEventTypes() {
            return EnumSet.of(EventType.INSERT);
        }

        @Override
        public boolean referenceColumnsInSql(Dialect dialect) {
            return true;
        }

        @Override
        public boolean writePropertyValue() {
            return false;
        }

        @Override
        public String[] getReferencedColumnValues(Dialect dialect) {
            return new String[] {"current_timestamp"};
        }
    }

    static class ChecksEverywhere {
        @Embeddable
        static class Span {
            @Check(constraints = "low > 0")
            int low;

            int high;
        }

        @Entity
        @Checks({@Check(name = "ck_one", constraints = "code <> 'a'"), @Check(constraints = "code <> 'b'")})
        @SecondaryTable(name = "thing_more")
        static class Thing {
            @Id
            Long id;

            @Check(name = "ck_span", constraints = "low < high")
            Span span;

            @Column(length = 4)
            @Check(name = "ck_code", constraints = "code ~ '^[a-z]{2,}$' and code not like '%\\_%'")
            String code;

            @Column(table = "thing_more")
            @Check(constraints = "more is not null or true")
            String more;

            @ElementCollection
            @Check(constraints = "numbers between 1 and 10")
            List<Integer> numbers;

            @ManyToOne
            @Check(constraints = "parent_id <> 13")
            Thing parent;
        }

        @Entity
        @Check(constraints = "area is null or area >= 0.5")
        static class Shape {
            @Id
            Long id;

            double area;
        }
    }

    @MinimumHibernate("7.0")
    static class ChecksOfJpa {
        @Entity
        @Table(
                check = {
                    @CheckConstraint(constraint = "low < high"),
                    @CheckConstraint(name = "ck_high", constraint = "high < 99")
                })
        static class Thing {
            @Id
            Long id;

            @Column(
                    check = {
                        @CheckConstraint(name = "ck_low", constraint = "low > 0"),
                        @CheckConstraint(constraint = "low <> 7")
                    })
            int low;

            int high;
        }
    }

    static class ChecksForTheDialect {
        @Entity
        @Check(constraints = "size >= 0")
        @DialectOverride.Check(
                dialect = PostgreSQLDialect.class,
                override = @Check(name = "ck_size", constraints = "size between 0 and 100"))
        static class Thing {
            @Id
            Long id;

            int size;

            @GeneratedColumn("size")
            @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("size * 2"))
            Integer doubled;
        }
    }

    static class IndexDirections {
        @Entity
        @Table(
                indexes = {
                    @Index(name = "ix_one", columnList = "last ASC, first DESC"),
                    @Index(name = "ix_two", columnList = "first desc, last desc")
                })
        static class Person {
            @Id
            Long id;

            String first;
            String last;
        }
    }

    @MinimumHibernate("7.0")
    static class IndexOptions {
        @Entity
        @Table(
                indexes = {
                    @Index(name = "ix_partial", columnList = "first", options = "where last is not null"),
                    @Index(name = "ix_number", columnList = "last, number desc", options = "where (number > 0)")
                })
        static class Person {
            @Id
            Long id;

            String first;
            String last;
            int number;
        }
    }

    static class IndexesOnReferences {
        @Entity
        @Table(indexes = {@Index(columnList = "parent_id"), @Index(name = "ix_kind", columnList = "DTYPE, parent_id")})
        static class Node {
            @Id
            Long id;

            @ManyToOne
            Node parent;
        }

        @Entity
        static class Leaf extends Node {}
    }

    static class UniqueForms {
        @Entity
        @Table(
                uniqueConstraints = {
                    @UniqueConstraint(columnNames = {"first", "last"}),
                    @UniqueConstraint(
                            name = "uq_parent",
                            columnNames = {"parent_id", "first"})
                })
        static class Person {
            @Id
            Long id;

            String first;
            String last;

            @ManyToOne
            Person parent;

            @Column(unique = true)
            int number;

            @JoinColumn(unique = true)
            @ManyToOne
            Person twin;

            @OneToOne(optional = false)
            Person spouse;
        }
    }

    static class CollationsOfTheServer {
        @Entity
        static class Thing {
            @Id
            @Collate("C")
            String id;

            @Collate("en-x-icu")
            @Column(unique = true)
            String english;

            @ManyToOne
            Thing parent;
        }
    }

    private CommentZoo() {}
}
