package dev.autogen.hibernate.zoo;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Converts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.annotations.Type;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.usertype.UserType;

/** How values become columns: converters, types of the user's own, enums, time zones, large objects. */
@SuppressWarnings({"SameNameButDifferent", "deprecation", "removal"
}) // Models have like names; deprecated annotations make DDL.
final class ValueZoo {

    enum Mood {
        SAD,
        HAPPY,
        FURIOUS
    }

    /** A value with a converter. */
    public record Email(String address) {}

    static class ConvertedByItself {
        /** Applies to every such value. */
        @Converter(autoApply = true)
        public static class EmailConverter implements AttributeConverter<Email, String> {
            @Override
            public String convertToDatabaseColumn(Email email) {
                return email == null ? null : email.address();
            }

            @Override
            public Email convertToEntityAttribute(String address) {
                return address == null ? null : new Email(address);
            }
        }

        @Entity
        static class Customer {
            @Id
            Long id;

            @Column(length = 120, unique = true)
            @Convert(converter = EmailConverter.class)
            Email email;
        }
    }

    static class ConvertedToANumber {
        /** Counts the letters of the name. */
        public static class MoodConverter implements AttributeConverter<Mood, Integer> {
            @Override
            public Integer convertToDatabaseColumn(Mood mood) {
                return mood == null ? null : mood.name().length();
            }

            @Override
            public Mood convertToEntityAttribute(Integer number) {
                return number == null ? null : number > 5 ? Mood.FURIOUS : number > 3 ? Mood.HAPPY : Mood.SAD;
            }
        }

        @Embeddable
        static class Diary {
            Mood today;
        }

        @Entity
        @Converts(@Convert(attributeName = "diary.today", converter = MoodConverter.class))
        static class Customer {
            @Id
            Long id;

            @Convert(converter = MoodConverter.class)
            Mood mood;

            Diary diary;

            @Convert(converter = NumericBooleanConverter.class)
            boolean active;
        }
    }

    static class TypesOfTheUser {
        @Entity
        static class Customer {
            @Id
            Long id;

            @Type(EmailType.class)
            Email email;

            @JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
            String described;

            @JdbcType(org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class)
            String driven;
        }
    }

    /** Keeps an address in a text of fixed width. */
    public static class EmailType implements UserType<Email> {
        @Override
        public int getSqlType() {
            return SqlTypes.CHAR;
        }

        @Override
        public Class<Email> returnedClass() {
            return Email.class;
        }

        @Override
        public Email deepCopy(Email email) {
            return email;
        }

        @Override
        public boolean isMutable() {
            return false;
        }
    }

    @MinimumHibernate("7.0")
    static class EnumsWithOwnValues {
        enum Level {
            LOW("l"),
            HIGH("h");

            @EnumeratedValue
            final String code;

            Level(String code) {
                this.code = code;
            }
        }

        enum Weight {
            LIGHT(5),
            HEAVY(50);

            @EnumeratedValue
            final int grams;

            Weight(int grams) {
                this.grams = grams;
            }
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Level level;

            Weight weight;
        }
    }

    static class EnumsWithBodies {
        enum Sign {
            PLUS {
                @Override
                int apply(int number) {
                    return number;
                }
            },
            MINUS {
                @Override
                int apply(int number) {
                    return -number;
                }
            };

            abstract int apply(int number);
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Sign sign;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Sign named;
        }
    }

    static class EnumOfOne {
        enum Single {
            ONE
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Single text;

            Single ordinal;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Single named;
        }
    }

    static class EnumArrays {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Mood[] texts;

            Set<Mood> ordinals;

            @Enumerated(EnumType.STRING)
            List<Mood> list;
        }
    }

    static class ZoneNative {
        @Entity
        static class Event {
            @Id
            Long id;

            @TimeZoneStorage(TimeZoneStorageType.NATIVE)
            OffsetDateTime shifted;

            @TimeZoneStorage(TimeZoneStorageType.NATIVE)
            ZonedDateTime zoned;

            @TimeZoneStorage(TimeZoneStorageType.NATIVE)
            OffsetTime time;
        }
    }

    static class ZoneNormalized {
        @Entity
        static class Event {
            @Id
            Long id;

            @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
            OffsetDateTime shifted;

            @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
            OffsetTime time;
        }
    }

    static class ZoneNormalizedToUtc {
        @Entity
        static class Event {
            @Id
            Long id;

            @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
            OffsetDateTime shifted;

            @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
            OffsetTime time;
        }
    }

    static class ZoneInAColumn {
        @Entity
        static class Event {
            @Id
            Long id;

            @TimeZoneStorage(TimeZoneStorageType.COLUMN)
            OffsetDateTime shifted;

            @TimeZoneStorage(TimeZoneStorageType.COLUMN)
            @TimeZoneColumn(name = "hour_shift", columnDefinition = "smallint default 0")
            OffsetTime time;

            @TimeZoneStorage(TimeZoneStorageType.AUTO)
            ZonedDateTime either;

            @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
            ZonedDateTime standard;
        }
    }

    @Settings("hibernate.timezone.default_storage=NORMALIZE")
    static class ZoneNormalizedByDefault {
        @Entity
        static class Event {
            @Id
            Long id;

            OffsetDateTime shifted;
            ZonedDateTime zoned;
        }
    }

    @MinimumHibernate("7.0")
    static class SecondPrecision {
        @Entity
        static class Event {
            @Id
            Long id;

            @Column(secondPrecision = 0)
            LocalDateTime seconds;

            @Column(secondPrecision = 3)
            Instant millis;

            @Column(secondPrecision = 2)
            LocalTime time;

            @Column(secondPrecision = 4)
            OffsetDateTime shifted;

            @Column(precision = 5)
            LocalDateTime ignored;
        }
    }

    @MinimumHibernate("7.0")
    static class Fractions {
        @Entity
        static class Event {
            @Id
            Long id;

            @FractionalSeconds(0)
            LocalDateTime seconds;

            @FractionalSeconds(3)
            Instant millis;

            @FractionalSeconds(1)
            LocalTime time;
        }
    }

    static class LegacyTemporals {
        @Entity
        static class Event {
            @Id
            Long id;

            @Temporal(TemporalType.DATE)
            Date day;

            @Temporal(TemporalType.TIME)
            Date time;

            @Temporal(TemporalType.TIMESTAMP)
            Date stamp;

            @Temporal(TemporalType.DATE)
            Calendar calendar;
        }
    }

    static class LargeValues {
        @Entity
        static class Document {
            @Id
            Long id;

            @Lob
            String text;

            @Lob
            char[] letters;

            @Lob
            byte[] bytes;

            @Lob
            Serializable object;

            @Lob
            @Nationalized
            String national;

            @Lob
            @Column(length = Length.LOB_DEFAULT, nullable = false)
            String endless;

            @Lob
            @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
            String asText;

            @Lob
            @Column(columnDefinition = "text")
            String defined;
        }
    }

    static class Lengths {
        @Entity
        static class Document {
            @Id
            Long id;

            @Column(length = 1)
            String one;

            @Column(length = Length.LONG)
            String longer;

            @Column(length = Length.LONG16)
            String sixteen;

            @Column(length = 10_485_761)
            String tooLong;

            @Column(length = 10)
            byte[] few;

            @Column(length = 100_000_000)
            byte[] many;
        }
    }

    static class PrecisionAndScale {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Column(precision = 5)
            BigDecimal five;

            @Column(scale = 4)
            BigDecimal onlyScale;

            @Column(precision = 30, scale = 10)
            BigInteger big;

            @Column(precision = 5)
            float single;

            @Column(precision = 10)
            double doubled;
        }
    }

    @MinimumHibernate("7.0")
    static class OptimisticVersions {
        @Entity
        static class ByShort {
            @Id
            Long id;

            @Version
            short version;
        }

        @Entity
        static class ByInstant {
            @Id
            Long id;

            @Version
            @Column(name = "Changed", secondPrecision = 3)
            Instant version;
        }

        @Entity
        static class ByDateTime {
            @Id
            Long id;

            @Version
            @ColumnDefault("now()")
            LocalDateTime version;
        }
    }

    private ValueZoo() {}
}
