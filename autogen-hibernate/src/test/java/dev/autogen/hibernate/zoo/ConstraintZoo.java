package dev.autogen.hibernate.zoo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;

@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class ConstraintZoo {

    enum State {
        OPEN,
        CLOSED
    }

    @MinimumHibernate("7.0")
    static class Checks {
        @Entity
        @Check(constraints = "low < high")
        @Check(name = "ck_high", constraints = "high < 1000 and name <> ')'")
        @Table(check = @CheckConstraint(name = "ck_low", constraint = "low > 0"))
        static class Thing {
            @Id
            Long id;

            @Check(constraints = "low <> 13")
            int low;

            @Column(check = @CheckConstraint(name = "ck_no_14", constraint = "high <> 14"))
            int high;

            @Check(constraints = "length(name) > 2")
            @Check(name = "ck_name", constraints = "name <> 'x'")
            String name;

            @Enumerated(EnumType.STRING)
            @Check(constraints = "state <> 'CLOSED' or high > 5")
            State state;

            @Enumerated
            State ordinal;
        }
    }

    static class Uniques {
        @Entity
        @Table(
                uniqueConstraints = {
                    @UniqueConstraint(columnNames = {"last", "first"}),
                    @UniqueConstraint(
                            name = "UQ_Named",
                            columnNames = {"first", "code"}),
                    @UniqueConstraint(name = "uq_code", columnNames = "code"),
                    @UniqueConstraint(columnNames = "alone")
                })
        static class Thing {
            @Id
            Long id;

            String last;
            String first;

            @Column(unique = true)
            String code;

            String alone;

            @Column(unique = true, nullable = false)
            String email;
        }
    }

    @MinimumHibernate("7.0")
    static class UniqueOptions {
        @Entity
        @Table(
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "uq_later",
                                columnNames = "code",
                                options = "deferrable initially deferred"))
        static class Thing {
            @Id
            Long id;

            String code;
        }
    }

    static class UniqueLikeThePrimaryKey {
        @Entity
        @Table(uniqueConstraints = @UniqueConstraint(columnNames = "id"))
        static class Thing {
            @Id
            @Column(unique = true)
            Long id;
        }

        @Entity
        @Table(uniqueConstraints = @UniqueConstraint(name = "uq_of_the_key", columnNames = "id"))
        static class Named {
            @Id
            Long id;
        }
    }

    static class NaturalIds {
        @Entity
        static class Single {
            @Id
            Long id;

            @NaturalId
            String isbn;
        }

        @Entity
        static class Several {
            @Id
            Long id;

            @NaturalId
            String country;

            @NaturalId(mutable = true)
            int number;

            @ManyToOne
            @NaturalId
            Single single;
        }
    }

    @MinimumHibernate("7.0")
    static class Indexes {
        @Entity
        @Table(
                indexes = {
                    @Index(columnList = "last, first"),
                    @Index(name = "IX_Last", columnList = "last desc, first asc, number"),
                    @Index(name = "ix_lower", columnList = "(lower(last)), number desc"),
                    @Index(name = "ix_sum", columnList = "(number + 1) desc"),
                    @Index(name = "uq_number", columnList = "number, first", unique = true),
                    @Index(columnList = "first", unique = true),
                    @Index(name = "uq_lower", columnList = "(lower(first))", unique = true),
                    @Index(name = "ix_partial", columnList = "number", options = "where number > 5")
                })
        static class Thing {
            @Id
            Long id;

            String last;
            String first;
            int number;
        }
    }

    static class QuotedIndexes {
        @Entity
        @Table(
                name = "`Some Thing`",
                indexes = {
                    @Index(name = "MyIndex", columnList = "`Last Name` desc"),
                    @Index(columnList = "`Last Name`, code")
                },
                uniqueConstraints = {
                    @UniqueConstraint(
                            name = "`My Unique`",
                            columnNames = {"`Last Name`", "code"})
                })
        static class Thing {
            @Id
            Long id;

            @Column(name = "`Last Name`")
            String last;

            String code;
        }
    }

    private ConstraintZoo() {}
}
