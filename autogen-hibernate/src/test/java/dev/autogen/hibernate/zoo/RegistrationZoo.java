package dev.autogen.hibernate.zoo;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Changelog;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.CollectionIdType;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.Temporal;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;

/** Types that are registered, types of keys and indexes of collections, and the parts of audited and temporal tables. */
@SuppressWarnings({"SameNameButDifferent"}) // Models have like names; deprecated annotations make DDL.
final class RegistrationZoo {

    static class RegisteredConverter {
        /** A part of another size than text would have. */
        public record Level(int height) {}

        /** Keeps a level as a number. */
        public static class LevelConverter implements AttributeConverter<Level, Integer> {
            @Override
            public Integer convertToDatabaseColumn(Level level) {
                return level == null ? null : level.height();
            }

            @Override
            public Level convertToEntityAttribute(Integer height) {
                return height == null ? null : new Level(height);
            }
        }

        @Entity
        @ConverterRegistration(converter = LevelConverter.class)
        static class Thing {
            @Id
            Long id;

            Level level;
        }
    }

    static class RegisteredUserType {
        @Entity
        @TypeRegistration(basicClass = ValueZoo.Email.class, userType = ValueZoo.EmailType.class)
        static class Thing {
            @Id
            Long id;

            @Column(length = 30)
            ValueZoo.Email email;
        }
    }

    static class RegisteredCompositeType {
        @Entity
        @CompositeTypeRegistration(embeddableClass = ComponentZoo.Span.class, userType = ComponentZoo.SpanType.class)
        static class Thing {
            @Id
            Long id;

            ComponentZoo.Span span;
        }
    }

    static class RegisteredDescriptors {
        @Entity
        @JdbcTypeRegistration(value = LongVarcharJdbcType.class, registrationCode = SqlTypes.VARCHAR)
        @JavaTypeRegistration(javaType = String.class, descriptorClass = StringJavaType.class)
        static class Thing {
            @Id
            Long id;

            @Column(length = 70)
            String text;
        }
    }

    static class TypesOfKeysAndIndexes {
        @Entity
        static class Thing {
            @Id
            Long id;

            @ElementCollection
            @MapKeyJdbcType(CharJdbcType.class)
            @MapKeyJavaType(StringJavaType.class)
            @MapKeyColumn(length = 4)
            Map<String, Integer> codes;

            @ElementCollection
            @MapKeyType(ValueZoo.EmailType.class)
            @MapKeyColumn(name = "email", length = 50)
            Map<ValueZoo.Email, String> names;

            @ElementCollection
            @OrderColumn
            @ListIndexJdbcType(BigIntJdbcType.class)
            @ListIndexJavaType(IntegerJavaType.class)
            List<String> steps;
        }
    }

    static class TypesOfBagKeys {
        @Entity
        static class Thing {
            @Id
            Long id;

            @ElementCollection
            @CollectionTable(name = "numbered_text")
            @CollectionId(column = @Column(name = "text_id"), generator = "increment")
            @CollectionIdJdbcType(IntegerJdbcType.class)
            @CollectionIdJavaType(IntegerJavaType.class)
            Collection<String> texts;

            @ElementCollection
            @CollectionTable(name = "typed_text")
            @CollectionId(column = @Column(name = "text_id", length = 12), generator = "increment")
            @CollectionIdType(ValueZoo.EmailType.class)
            Collection<String> others;
        }
    }

    static class TypesOfAny {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Any
            @AnyKeyJavaType(LongJavaType.class)
            @AnyKeyJdbcType(IntegerJdbcType.class)
            @AnyDiscriminator(DiscriminatorType.STRING)
            @Column(name = "kind")
            @JoinColumn(name = "target_id")
            Object target;
        }
    }

    @MinimumHibernate("7.0")
    static class AnyWithImpliedValues {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Any
            @AnyKeyJavaClass(Long.class)
            @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.SHORT_NAME)
            @Column(name = "kind", length = 60)
            @JoinColumn(name = "target_id")
            Object target;
        }
    }

    @MinimumHibernate("7.4")
    static class AuditedWithNames {
        @Entity
        @Audited
        @Audited.Table(
                name = "thing_log",
                schema = "logs",
                changesetIdColumn = "changed_in",
                modificationTypeColumn = "kind")
        static class Thing {
            @Id
            Long id;

            @Audited.Excluded
            String secret;
        }
    }

    @MinimumHibernate("7.4")
    static class AuditedParts {
        @Entity
        @Audited
        @SecondaryTable(name = "thing_more")
        @Audited.SecondaryTable(secondaryTableName = "thing_more", secondaryAuditTableName = "more_log")
        static class Thing {
            @Id
            Long id;

            @Column(table = "thing_more")
            String more;

            @ElementCollection
            @Audited.CollectionTable(name = "labels_log")
            Set<String> labels;
        }
    }

    @MinimumHibernate("7.4")
    static class ChangelogOfTheUser {
        @Entity
        @Changelog
        @Table(name = "change")
        static class Change {
            @Id
            @GeneratedValue
            @Changelog.ChangesetId
            Long id;

            @Changelog.Timestamp
            Instant at;

            @ElementCollection
            @Changelog.ModifiedEntities
            Set<String> entities;
        }

        @Entity
        @Audited
        static class Thing {
            @Id
            Long id;

            String name;
        }
    }

    @MinimumHibernate("7.4")
    @Settings("hibernate.temporal.table_strategy=HISTORY_TABLE")
    static class TemporalWithNames {
        @Entity
        @Temporal(rowStart = "valid_from", rowEnd = "valid_to")
        @Temporal.HistoryTable(name = "thing_before")
        @Temporal.HistoryPartitioning(currentPartition = "now_part", historyPartition = "then_part")
        static class Thing {
            @Id
            Long id;

            String name;

            @Temporal.Excluded
            String unversioned;
        }
    }

    private RegistrationZoo() {}
}
