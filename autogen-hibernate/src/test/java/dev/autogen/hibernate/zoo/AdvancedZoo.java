package dev.autogen.hibernate.zoo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NativeGenerator;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Temporal;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.SqlTypes;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class AdvancedZoo {

    enum Level {
        LOW,
        HIGH
    }

    @MinimumHibernate("7.4")
    static class AuditTables {
        @Entity
        @Audited
        static class Thing {
            @Id
            Long id;

            @Column(nullable = false, unique = true)
            String name;

            @Enumerated(EnumType.STRING)
            Level level;

            @ElementCollection
            Set<String> labels;

            @ManyToOne
            Thing parent;
        }
    }

    @MinimumHibernate("7.4")
    static class TemporalTables {
        @Entity
        @Temporal
        static class Thing {
            @Id
            Long id;

            String name;
        }
    }

    @Settings("hibernate.temporal.table_strategy=HISTORY_TABLE")
    @MinimumHibernate("7.4")
    static class TemporalHistory {
        @Entity
        @Temporal
        static class Thing {
            @Id
            Long id;

            @Column(nullable = false)
            String name;
        }
    }

    static class NumberedBag {
        @Entity
        static class Thing {
            @Id
            Long id;

            @ElementCollection
            @CollectionId(column = @Column(name = "bag_id"), generator = "increment")
            @org.hibernate.annotations.CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
            Collection<String> texts;
        }
    }

    static class ManyAnyTargets {
        @Entity
        static class Note {
            @Id
            Long id;

            @ManyToAny
            @AnyDiscriminator
            @Column(name = "kind")
            @AnyKeyJavaClass(Long.class)
            @AnyDiscriminatorValue(discriminator = "N", entity = Note.class)
            @JoinTable(name = "note_subjects", inverseJoinColumns = @JoinColumn(name = "subject_id"))
            List<Object> subjects;
        }
    }

    static class CompositeReferences {
        @Embeddable
        record Key(String zeta, int alpha, UUID beta) implements Serializable {
            private static final long serialVersionUID = 1L;
        }

        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"country", "number"}))
        static class Base {
            @EmbeddedId
            Key key;

            @Column(length = 2)
            String country;

            int number;
        }

        @Entity
        static class Derived extends Base {
            String text;
        }

        @Entity
        static class User {
            @Id
            Long id;

            @ManyToOne
            Derived derived;

            @ManyToOne
            @JoinColumn(name = "number_of_base", referencedColumnName = "number")
            @JoinColumn(name = "country_of_base", referencedColumnName = "country")
            Base base;

            @ManyToMany
            Set<Base> bases;
        }
    }

    static class IdentifiedByAssociation {
        @Entity
        static class Owner {
            @Id
            String name;
        }

        static class Key implements Serializable {
            private static final long serialVersionUID = 1L;
            String owner;
            int position;

            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && position == key.position && owner.equals(key.owner);
            }

            @Override
            public int hashCode() {
                return position;
            }
        }

        @Entity
        @IdClass(Key.class)
        static class Owned {
            @Id
            @ManyToOne
            Owner owner;

            @Id
            int position;

            @OneToMany(cascade = CascadeType.ALL)
            List<Owned> parts;
        }
    }

    static class NamedKeysEverywhere {
        @Entity
        @SecondaryTable(
                name = "thing_more",
                pkJoinColumns = @PrimaryKeyJoinColumn(name = "thing_id"),
                foreignKey = @ForeignKey(name = "fk_more"))
        static class Thing {
            @Id
            Long id;

            @Column(table = "thing_more")
            String more;

            @ElementCollection
            @CollectionTable(name = "thing_labels", foreignKey = @ForeignKey(name = "fk_labels"))
            Set<String> labels;

            @ManyToMany
            @JoinTable(
                    name = "thing_things",
                    foreignKey = @ForeignKey(name = "fk_things"),
                    inverseForeignKey = @ForeignKey(name = "fk_things_inverse"))
            Map<Integer, Thing> things;
        }
    }

    @MinimumHibernate("7.0")
    static class Options {
        @Entity
        @Table(options = "with (fillfactor = 70)", comment = "with options")
        static class Thing {
            @Id
            Long id;

            @Column(options = "check (code <> '')")
            String code;
        }
    }

    static class OverriddenForTheDialect {
        @Entity
        static class Thing {
            @Id
            Long id;

            @ColumnDefault("'no'")
            @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("lower('YES')"))
            String answer;
        }
    }

    @MinimumHibernate("7.0")
    static class Generators {
        @Entity
        static class Native {
            @Id
            @NativeGenerator
            Long id;
        }

        @Entity
        static class Timed {
            @Id
            @GeneratedValue
            @UuidGenerator(style = UuidGenerator.Style.TIME)
            UUID id;

            @UuidGenerator
            String other;
        }
    }

    static class Virtual {
        @Entity
        static class Customer {
            @Id
            Long id;

            String country;

            @ManyToOne
            @JoinFormula("coalesce(country, 'XX')")
            Country origin;
        }

        @Entity
        static class Country {
            @Id
            String code;
        }

        @Entity
        @Subselect("select id, country from AdvancedZoo$Virtual$Customer")
        static class Summary {
            @Id
            Long id;

            String country;

            @ManyToOne
            Customer customer;
        }
    }

    static class OtherTypes {
        @Embeddable
        static class Part {
            int a;

            @Enumerated(EnumType.STRING)
            Level level;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON)
            List<Part> parts;

            @JdbcTypeCode(SqlTypes.SQLXML)
            String xml;

            @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
            String endless;

            @JdbcTypeCode(SqlTypes.VARBINARY)
            @Column(length = 30)
            byte[] few;

            @Enumerated(EnumType.STRING)
            Level[] levels;

            @JdbcTypeCode(SqlTypes.TINYINT)
            int tiny;

            @JdbcTypeCode(SqlTypes.SMALLINT)
            Level level;

            @ElementCollection
            @Enumerated(EnumType.STRING)
            Set<Level> many;

            boolean[] flags;
        }
    }

    static class SerialColumns {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Column(columnDefinition = "bigserial", insertable = false)
            Long number;
        }
    }

    private AdvancedZoo() {}
}
