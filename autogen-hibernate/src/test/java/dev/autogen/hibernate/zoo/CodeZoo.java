package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Every JDBC type code that PostgreSQL has a type for. */
@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated codes make DDL.
final class CodeZoo {

    enum Mood {
        SAD,
        HAPPY
    }

    static class WholeNumbers {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.TINYINT)
            byte tiny;

            @JdbcTypeCode(SqlTypes.SMALLINT)
            int small;

            @JdbcTypeCode(SqlTypes.INTEGER)
            long whole;

            @JdbcTypeCode(SqlTypes.BIGINT)
            Integer big;
        }
    }

    static class BrokenNumbers {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.FLOAT)
            Double floating;

            @JdbcTypeCode(SqlTypes.REAL)
            Float real;

            @JdbcTypeCode(SqlTypes.DOUBLE)
            Double doubled;

            @JdbcTypeCode(SqlTypes.NUMERIC)
            BigDecimal numeric;

            @JdbcTypeCode(SqlTypes.DECIMAL)
            @Column(precision = 9, scale = 4)
            BigDecimal decimal;

            @JdbcTypeCode(SqlTypes.FLOAT)
            @Column(precision = 10)
            Float precise;
        }
    }

    static class Bits {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.BIT)
            boolean bit;

            @JdbcTypeCode(SqlTypes.BOOLEAN)
            Boolean truth;
        }
    }

    static class Characters {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.CHAR)
            Character one;

            @JdbcTypeCode(SqlTypes.CHAR)
            @Column(length = 12)
            String several;

            @JdbcTypeCode(SqlTypes.VARCHAR)
            String varying;

            @JdbcTypeCode(SqlTypes.LONGVARCHAR)
            String longer;

            @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
            String longest;
        }
    }

    static class NationalCharacters {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NCHAR)
            @Column(length = 3)
            String one;

            @JdbcTypeCode(SqlTypes.NVARCHAR)
            String varying;

            @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
            String longer;

            @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
            String longest;
        }
    }

    static class Bytes {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.BINARY)
            @Column(length = 16)
            byte[] fixed;

            @JdbcTypeCode(SqlTypes.VARBINARY)
            byte[] varying;

            @JdbcTypeCode(SqlTypes.LONGVARBINARY)
            byte[] longer;

            @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
            byte[] longest;
        }
    }

    static class LargeObjects {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.BLOB)
            Blob blob;

            @JdbcTypeCode(SqlTypes.CLOB)
            Clob clob;

            @JdbcTypeCode(SqlTypes.NCLOB)
            NClob nclob;

            @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
            byte[] bytes;

            @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
            String text;

            @JdbcTypeCode(SqlTypes.MATERIALIZED_NCLOB)
            String national;
        }
    }

    static class Times {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.DATE)
            LocalDate date;

            @JdbcTypeCode(SqlTypes.TIME)
            LocalTime time;

            @JdbcTypeCode(SqlTypes.TIMESTAMP)
            LocalDateTime stamp;

            @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
            OffsetTime zonedTime;

            @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
            OffsetDateTime zonedStamp;

            @JdbcTypeCode(SqlTypes.TIME_UTC)
            OffsetTime utcTime;

            @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
            Instant utcStamp;
        }
    }

    static class JavaTimes {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.INSTANT)
            Instant instant;

            @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
            LocalDateTime dateTime;

            @JdbcTypeCode(SqlTypes.LOCAL_DATE)
            LocalDate date;

            @JdbcTypeCode(SqlTypes.LOCAL_TIME)
            LocalTime time;

            @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
            OffsetDateTime shifted;

            @JdbcTypeCode(SqlTypes.OFFSET_TIME)
            OffsetTime shiftedTime;

            @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
            ZonedDateTime zoned;
        }
    }

    static class Intervals {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
            Duration interval;

            @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
            @Column(precision = 9, scale = 3)
            Duration precise;

            @JdbcTypeCode(SqlTypes.DURATION)
            Duration duration;

            @JdbcTypeCode(SqlTypes.NUMERIC)
            Duration numeric;
        }
    }

    static class Enums {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Mood named;

            @JdbcTypeCode(SqlTypes.VARCHAR)
            Mood varying;

            @JdbcTypeCode(SqlTypes.CHAR)
            @Column(length = 5)
            Mood fixed;

            @JdbcTypeCode(SqlTypes.TINYINT)
            Mood tiny;
        }
    }

    static class OrdinalNamedEnum {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
            Mood mood;
        }
    }

    static class Arrays {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.ARRAY)
            Set<String> texts;

            @JdbcTypeCode(SqlTypes.ARRAY)
            @Array(length = 3)
            @Column(length = 7)
            List<String> limited;

            @JdbcTypeCode(SqlTypes.ARRAY)
            BigDecimal[] numbers;

            LocalDate[] dates;
            List<Boolean> flags;
            double[] doubles;
            byte[][] bytes;
        }
    }

    static class Documents {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON)
            Map<String, Object> json;

            @JdbcTypeCode(SqlTypes.SQLXML)
            String xml;

            @JdbcTypeCode(SqlTypes.UUID)
            UUID uuid;

            @JdbcTypeCode(SqlTypes.INET)
            InetAddress inet;
        }
    }

    static class UuidsOtherwise {
        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.CHAR)
            @Column(length = 36)
            UUID text;

            @JdbcTypeCode(SqlTypes.BINARY)
            @Column(length = 16)
            UUID bytes;

            @JdbcTypeCode(SqlTypes.VARCHAR)
            UUID varying;
        }
    }

    @Settings("hibernate.type.wrapper_array_handling=LEGACY")
    static class JavaTypes {
        @Entity
        static class Thing {
            @Id
            Long id;

            char[] letters;
            Character[] boxedLetters;
            Byte[] boxedBytes;
            BitSet bits;
            ZoneId zone;
            ZoneOffset shift;
            TimeZone timeZone;
            Calendar calendar;
            java.sql.Date sqlDate;
            java.sql.Time sqlTime;
            java.sql.Timestamp sqlTimestamp;
            Month month;
            DayOfWeek day;
            Serializable anything;
        }
    }

    private CodeZoo() {}
}
