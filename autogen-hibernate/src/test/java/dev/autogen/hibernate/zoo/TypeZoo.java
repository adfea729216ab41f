package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class TypeZoo {

    enum Mood {
        SAD,
        HAPPY,
        FURIOUS
    }

    enum Size {
        SMALL,
        LARGE
    }

    static class Numbers {
        @Entity
        static class Thing {
            @Id
            Long id;

            byte b;
            Short s;
            int i;
            Long l;
            float f;
            Double d;

            @Column(precision = 12)
            double precise;

            BigDecimal money;

            @Column(precision = 10, scale = 0)
            BigDecimal whole;

            BigInteger big;
            boolean yes;
            Boolean perhaps;
        }
    }

    static class Texts {
        @Entity
        static class Thing {
            @Id
            Long id;

            char letter;
            String plain;

            @Column(length = 40)
            String forty;

            @Column(length = Length.LONG32)
            String endless;

            @Column(length = 100_000)
            String big;

            @Lob
            String lob;

            Clob clob;

            @Nationalized
            String national;

            UUID uuid;
            URL url;
            Currency currency;
            Locale locale;
            Class<?> type;
            InetAddress address;

            @JdbcTypeCode(SqlTypes.CHAR)
            @Column(length = 3)
            String fixed;
        }
    }

    static class Binaries {
        @Entity
        static class Thing {
            @Id
            Long id;

            byte[] bytes;

            @Lob
            byte[] lob;

            Blob blob;
        }
    }

    @MinimumHibernate("7.0")
    static class Times {
        @Entity
        static class Thing {
            @Id
            Long id;

            Instant instant;
            LocalDate date;
            LocalTime time;
            LocalDateTime dateTime;

            @Column(secondPrecision = 3)
            LocalDateTime millis;

            OffsetDateTime shifted;
            OffsetTime offsetTime;
            ZonedDateTime zoned;

            @TimeZoneStorage(TimeZoneStorageType.COLUMN)
            @TimeZoneColumn(name = "offset_of_it")
            OffsetDateTime withZoneColumn;

            Duration duration;

            @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
            Duration interval;

            Year year;
            java.util.Date legacy;
        }
    }

    static class Enums {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Mood text;

            @Enumerated(EnumType.STRING)
            @Column(nullable = false, length = 10, columnDefinition = "varchar(10)")
            Mood defined;

            @Enumerated
            Mood ordinal;
        }
    }

    static class NamedEnums {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood mood;

            @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
            @Column(nullable = false)
            Size size;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood former;
        }
    }

    static class NamedEnumArrays {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Column(columnDefinition = "mood[]")
            @JdbcTypeCode(SqlTypes.ARRAY)
            Mood[] moods;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood mood;
        }
    }

    static class Booleans {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Convert(converter = YesNoConverter.class)
            Boolean yesNo;

            @Convert(converter = TrueFalseConverter.class)
            boolean trueFalse;

            @Convert(converter = NumericBooleanConverter.class)
            Boolean numeric;
        }
    }

    static class Versions {
        @Entity
        static class Numbered {
            @Id
            Long id;

            @Version
            int version;
        }

        @Entity
        static class Timed {
            @Id
            Long id;

            @Version
            Instant version;
        }
    }

    static class Json {
        @Embeddable
        static class Address {
            @Column(nullable = false)
            String street;

            @Enumerated(EnumType.STRING)
            Mood mood;

            Integer number;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON)
            Map<String, String> attributes;

            @JdbcTypeCode(SqlTypes.JSON)
            Address address;

            @JdbcTypeCode(SqlTypes.JSON)
            List<String> tags;
        }
    }

    static class Arrays {
        @Entity
        static class Thing {
            @Id
            Long id;

            String[] texts;
            int[] numbers;

            @Array(length = 5)
            Long[] five;

            List<UUID> keys;
            Mood[] moods;

            @Column(length = 20)
            String[] shorts;

            Instant[] instants;
        }
    }

    private TypeZoo() {}
}
