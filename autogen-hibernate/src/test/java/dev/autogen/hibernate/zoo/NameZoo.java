package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitForeignKeyNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.type.SqlTypes;

@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class NameZoo {

    enum Mood {
        SAD,
        HAPPY
    }

    static class MixedCase {
        @Entity
        @Table(indexes = @Index(columnList = "lastName"))
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            String lastName;

            @ManyToOne
            CustomerRecord parentRecord;

            @ElementCollection
            Set<String> nickNames;
        }
    }

    static class Quoted {
        @Entity
        @Table(name = "`Order`")
        static class Order {
            @Id
            @GeneratedValue(generator = "g")
            @SequenceGenerator(name = "g", sequenceName = "`Order Numbers`")
            @Column(name = "`Id`")
            Long id;

            @Column(name = "\"select\"", unique = true)
            String select;

            @Column(name = "`with \"\"quotes\"\" '; -- \\`")
            String nasty;

            @ManyToOne
            @JoinColumn(name = "`Parent Order`")
            Order parent;

            @Check(constraints = "\"a.b\" > 0")
            @Column(name = "`a.b`")
            int dotted;

            @Column(name = "`größe €`")
            String unicode;

            @Column(name = "größe")
            String unquotedUnicode;
        }
    }

    @Settings("hibernate.globally_quoted_identifiers=true")
    static class GloballyQuoted {
        @Entity
        @Table(
                indexes = @Index(name = "IxName", columnList = "lastName"),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "UqName",
                                columnNames = {"lastName", "Mood"}))
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            @Column(columnDefinition = "text")
            String lastName;

            @Enumerated(EnumType.STRING)
            @Column(name = "Mood")
            Mood mood;

            @ManyToOne
            CustomerRecord parentRecord;
        }
    }

    @Settings({
        "hibernate.globally_quoted_identifiers=true",
        "hibernate.globally_quoted_identifiers_skip_column_definitions=true"
    })
    static class GloballyQuotedButDefinitions {
        @Entity
        static class CustomerRecord {
            @Id
            Long customerId;

            @Column(columnDefinition = "varchar(7) not null default 'x'")
            String lastName;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood mood;
        }
    }

    @Settings("hibernate.auto_quote_keyword=true")
    static class Keywords {
        @Entity(name = "User")
        static class User {
            @Id
            Long id;

            @Column(name = "order")
            int order;

            String table;
        }
    }

    @Settings("hibernate.physical_naming_strategy="
            + "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
    static class Underscores {
        @Entity
        @Table(indexes = @Index(columnList = "lastName"))
        static class CustomerRecord {
            @Id
            @GeneratedValue
            Long customerId;

            @Column(unique = true)
            String lastName;

            @ManyToOne
            CustomerRecord parentRecord;
        }
    }

    /** Names foreign keys after their table. */
    public static class TableFirst extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineForeignKeyName(ImplicitForeignKeyNameSource source) {
            return source.getUserProvidedIdentifier() != null
                    ? source.getUserProvidedIdentifier()
                    : Identifier.toIdentifier("Fk_" + source.getTableName().getText() + "_"
                            + source.getColumnNames().get(0).getText());
        }
    }

    @Settings("hibernate.implicit_naming_strategy=dev.autogen.hibernate.zoo.NameZoo$TableFirst")
    static class ImplicitStrategy {
        @Entity
        static class CustomerRecord {
            @Id
            Long customerId;

            @ManyToOne
            CustomerRecord parentRecord;
        }
    }

    static class OverlongNames {
        @Entity
        @Table(
                name = "a_table_whose_name_is_much_longer_than_the_sixty_three_bytes_that_fit",
                indexes =
                        @Index(
                                name = "an_index_whose_name_is_much_longer_than_the_sixty_three_bytes_that_fit",
                                columnList = "aColumnWhoseNameIsMuchLongerThanTheSixtyThreeBytesThatFitIntoAName"),
                uniqueConstraints =
                        @UniqueConstraint(
                                name = "a_unique_whose_name_is_much_longer_than_the_sixty_three_bytes_that_fit",
                                columnNames = "`ein Name voller Umlaute äöüäöüäöüäöüäöüäöüäöüäöüäöü`"))
        static class Thing {
            @Id
            Long id;

            String aColumnWhoseNameIsMuchLongerThanTheSixtyThreeBytesThatFitIntoAName;

            @Column(name = "`ein Name voller Umlaute äöüäöüäöüäöüäöüäöüäöüäöüäöü`")
            String umlauts;

            @ManyToOne
            Thing aReferenceWhoseNameIsMuchLongerThanTheSixtyThreeBytesThatFitIntoAName;
        }
    }

    private NameZoo() {}
}
