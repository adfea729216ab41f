package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.time.Duration;
import java.util.UUID;

/** Settings of Hibernate that change the schema. */
@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class SettingZoo {

    @Settings("hibernate.type.preferred_uuid_jdbc_type=CHAR")
    static class PreferredUuid {
        @Entity
        static class Thing {
            @Id
            UUID id;
        }
    }

    @Settings("hibernate.type.preferred_boolean_jdbc_type=SMALLINT")
    static class PreferredBoolean {
        @Entity
        static class Thing {
            @Id
            Long id;

            boolean yes;
            Boolean perhaps;
        }
    }

    @Settings("hibernate.type.preferred_duration_jdbc_type=INTERVAL_SECOND")
    static class PreferredDuration {
        @Entity
        static class Thing {
            @Id
            Long id;

            Duration duration;
        }
    }

    @Settings("hibernate.type.preferred_array_jdbc_type=JSON")
    static class PreferredArray {
        @Entity
        static class Thing {
            @Id
            Long id;

            String[] texts;
        }
    }

    @Settings("hibernate.use_nationalized_character_data=true")
    static class Nationalized {
        @Entity
        static class Thing {
            @Id
            Long id;

            String text;
            char letter;
        }
    }

    @Settings("hibernate.type.prefer_native_enum_types=true")
    @MinimumHibernate("7.0")
    static class NativeEnums {
        enum Mood {
            SAD,
            HAPPY
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            Mood mood;

            Mood ordinal;
        }
    }

    @Settings("hibernate.discriminator.ignore_explicit_for_joined=true")
    static class IgnoredDiscriminator {
        @Entity
        @Inheritance(strategy = InheritanceType.JOINED)
        @DiscriminatorColumn(name = "kind")
        static class Document {
            @Id
            Long id;
        }

        @Entity
        static class Invoice extends Document {
            int total;
        }
    }

    @Settings("jakarta.persistence.validation.mode=ddl")
    static class ValidationOfTheSchemaOnly {
        @Entity
        static class Thing {
            @Id
            Long id;

            @jakarta.validation.constraints.NotNull
            @jakarta.validation.constraints.Size(max = 7)
            String code;
        }
    }

    @Settings("hibernate.check_nullability=false")
    static class NullabilityUnchecked {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Column(nullable = false)
            String code;
        }
    }

    @Settings("hibernate.create_empty_composites.enabled=true")
    static class EmptyComposites {
        @Embeddable
        static class Part {
            int a;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            Part part;
        }
    }

    @Settings("hibernate.type.java_time_use_direct_jdbc=true")
    @MinimumHibernate("7.0")
    static class DirectTimes {
        @Entity
        static class Thing {
            @Id
            Long id;

            java.time.Instant instant;
            java.time.LocalTime time;
            java.time.LocalDateTime dateTime;
        }
    }

    @Settings("hibernate.type.prefer_locale_language_tag=true")
    @MinimumHibernate("7.0")
    static class LanguageTags {
        @Entity
        static class Thing {
            @Id
            Long id;

            java.util.Locale locale;
        }
    }

    @Settings("hibernate.dialect=dev.autogen.hibernate.WordyDialect")
    static class OwnDialect {
        @Entity
        static class Thing {
            @Id
            Long id;

            String text;
        }
    }

    private SettingZoo() {}
}
