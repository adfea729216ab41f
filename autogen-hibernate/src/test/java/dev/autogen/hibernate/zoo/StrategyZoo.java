package dev.autogen.hibernate.zoo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.type.SqlTypes;

/** Naming strategies, quoting, and names that are hard to write. */
@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class StrategyZoo {

    /** The rule of Spring Boot's {@code SpringImplicitNamingStrategy}: a join table is named after the property too. */
    public static class SpringNames extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }

    @Settings({
        "hibernate.implicit_naming_strategy=dev.autogen.hibernate.zoo.StrategyZoo$SpringNames",
        "hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
    })
    static class SpringBoot {
        @Embeddable
        static class HomeAddress {
            String streetName;
        }

        @Entity(name = "CustomerRecord")
        @Table(indexes = @Index(columnList = "lastName, firstName"))
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            @Column(unique = true)
            String lastName;

            String firstName;
            HomeAddress homeAddress;

            @ManyToOne
            CustomerRecord parentRecord;

            @ManyToMany
            Set<CustomerRecord> bestFriends;

            @ElementCollection
            Set<String> nickNames;

            @ElementCollection
            @OrderColumn
            List<HomeAddress> formerAddresses;
        }
    }

    @MinimumHibernate("7.0")
    @Settings("hibernate.physical_naming_strategy="
            + "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
    static class SnakeCase {
        @Entity(name = "CustomerRecord")
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            String eMail2Address;

            @ManyToOne
            CustomerRecord parentRecord;
        }
    }

    @Settings("hibernate.implicit_naming_strategy=component-path")
    static class ComponentPath {
        @Embeddable
        static class Address {
            String street;
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            Address home;
            Address work;

            @ElementCollection
            Set<Address> former;
        }
    }

    @Settings("hibernate.implicit_naming_strategy=legacy-jpa")
    static class LegacyJpa {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ManyToMany
            Set<Customer> friends;

            @ElementCollection
            Set<String> labels;

            @ManyToOne
            Customer parent;
        }
    }

    @Settings("hibernate.implicit_naming_strategy=legacy-hbm")
    static class LegacyHbm {
        @Entity
        static class Customer {
            @Id
            Long id;

            @ManyToMany
            Set<Customer> friends;

            @ManyToOne
            Customer parent;
        }
    }

    /** Upper case and a prefix for every table. */
    public static class Prefixed extends PhysicalNamingStrategyStandardImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
            return new Identifier("T_" + name.getText().toUpperCase(Locale.ROOT), true);
        }
    }

    @Settings("hibernate.physical_naming_strategy=dev.autogen.hibernate.zoo.StrategyZoo$Prefixed")
    static class PhysicalStrategyOfTheUser {
        @Entity(name = "customer")
        static class Customer {
            @Id
            @GeneratedValue
            Long id;

            @ManyToMany
            Set<Customer> friends;
        }
    }

    static class HostileNames {
        @Entity
        @Table(
                name = "`it's a \\ table; -- \u00e4\u4e2d`",
                indexes = @Index(name = "ix_a_b", columnList = "`a b`"),
                uniqueConstraints = @UniqueConstraint(name = "`uq /* ' */`", columnNames = "`a b`"))
        static class Thing {
            @Id
            Long id;

            @Column(name = "`a b`")
            String spaced;

            @Column(name = "`\\u0041`")
            String escaped;

            @Column(name = "`$${x}`")
            int dollars;

            @Column(name = "`Select`", nullable = false)
            @Check(name = "ck_its", constraints = "\"Select\" <> 'it''s'")
            String keyword;

            @ManyToOne
            @JoinColumn(name = "`the parent`", foreignKey = @ForeignKey(name = "`fk the parent`"))
            Thing parent;
        }
    }

    static class QuotedKeywords {
        @Entity
        @Table(name = "`order`")
        static class Order {
            @Id
            @GeneratedValue(generator = "`table`")
            @SequenceGenerator(name = "`table`", sequenceName = "`select`")
            Long id;

            @Column(name = "`from`")
            String from;

            @ManyToOne
            @JoinColumn(name = "`user`")
            Order user;

            @ElementCollection
            @CollectionTable(name = "`group`", joinColumns = @JoinColumn(name = "`order`"))
            @Column(name = "`where`")
            Set<String> groups;
        }
    }

    /** Words that PostgreSQL takes as names without quotes, or as types. */
    static class UnquotedKeywords {
        @Entity
        @Table(name = "value")
        static class Value {
            @Id
            Long id;

            String key;
            String type;
            String name;
            String timestamp;
            String text;
            Integer year;
            Integer month;
            Integer position;
            String password;
        }
    }

    @Settings("hibernate.globally_quoted_identifiers=true")
    static class GloballyQuotedEverywhere {
        enum Mood {
            SAD,
            HAPPY
        }

        @Entity(name = "CustomerRecord")
        @Table(
                schema = "Archive",
                indexes = @Index(name = "IX_Name", columnList = "lastName desc"),
                uniqueConstraints = @UniqueConstraint(columnNames = {"lastName", "mood"}))
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            String lastName;

            @Enumerated(EnumType.STRING)
            Mood mood;

            @Check(constraints = "\"rating\" > 0")
            int rating;

            @ElementCollection
            @OrderColumn
            List<String> nickNames;

            @JdbcTypeCode(SqlTypes.JSON)
            Map<String, String> properties;

            String[] labels;
        }
    }

    static class Catalogs {
        @Entity
        @Table(catalog = "exported", schema = "second")
        static class Customer {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "numbers", catalog = "exported", schema = "second")
            Long id;

            @ManyToOne
            Customer parent;
        }
    }

    static class NamesOfSixtyThreeBytes {
        @Entity
        @Table(name = "a2345678901234567890123456789012345678901234567890123456789012")
        static class Long62 {
            @Id
            @GeneratedValue
            Long id;

            @Column(unique = true)
            String a23456789012345678901234567890123456789012345678901234567890123;

            @ElementCollection
            Set<String> names;
        }

        @Entity
        @Table(name = "\u00e4\u00f6\u00fc_tabelle_mit_umlauten_\u00e4\u00f6\u00fc_tabelle_mit_umlauten")
        static class Umlauts {
            @Id
            Long id;

            @ManyToOne
            Umlauts eltern;
        }
    }

    private StrategyZoo() {}
}
