package dev.autogen.hibernate.zoo;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class ColumnZoo {

    static class Defaults {
        @Entity
        static class Thing {
            @Id
            Long id;

            @ColumnDefault("'it''s (new), not null'")
            String text;

            @ColumnDefault("0")
            int number;

            @ColumnDefault("current_timestamp")
            Instant since;

            @ColumnDefault("true")
            @Column(nullable = false)
            Boolean active;

            @ColumnDefault("case when 1 is null then 1 else null end")
            Integer odd;

            @CurrentTimestamp(source = SourceType.DB)
            Instant changed;
        }
    }

    /** From 7.0 on, such columns become not null only after the mapping is complete. */
    static class Timestamps {
        @Embeddable
        static class Audit {
            @CreationTimestamp
            Instant created;

            @UpdateTimestamp
            Instant updated;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            Audit audit;

            @CreationTimestamp
            LocalDate since;

            @CurrentTimestamp(event = EventType.UPDATE)
            Instant touched;

            @Version
            @UpdateTimestamp
            Instant version;
        }
    }

    static class Generated {
        @Entity
        static class Line {
            @Id
            Long id;

            int quantity;

            @Column(precision = 12, scale = 2)
            BigDecimal price;

            @GeneratedColumn("price * quantity")
            @Column(precision = 14, scale = 2)
            BigDecimal total;

            @Formula("price * 2")
            BigDecimal twice;

            @Transient
            String ignored;
        }
    }

    static class Definitions {
        @Entity(name = "thing")
        static class Thing {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            @Column(columnDefinition = "integer")
            Long id;

            @Column(columnDefinition = "text not null default 'x, ) not null' collate \"C\"")
            String text;

            @Column(columnDefinition = "TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL")
            Instant since;

            @Column(columnDefinition = "numeric(10,2) default (1 + 2) * 3 check (price > 0)")
            BigDecimal price;

            @Column(columnDefinition = "varchar(20) unique")
            String code;

            @Column(columnDefinition = "character varying(30)[]")
            String[] names;

            @Column(columnDefinition = "integer constraint positive check (amount > 0) not null")
            int amount;

            @Column(columnDefinition = "varchar(10) default 'a'::varchar")
            String typed;

            @Column(columnDefinition = "bigint generated always as (amount * 2) stored", insertable = false)
            Long computed;

            @Column(columnDefinition = "bigint generated always as identity (start with 7 increment by 3)")
            Long counter;

            @Column(columnDefinition = "date default now() /* not null */")
            Instant commented;

            @Column(columnDefinition = "xml null")
            String xml;

            @Column(columnDefinition = "bigint references thing on delete cascade")
            Long parent;
        }
    }

    @MinimumHibernate("7.0")
    static class Comments {
        @Entity
        @Table(comment = "Things, and ''more''")
        static class Thing {
            @Id
            Long id;

            @Comment("what it''s called; \"so\" */ \\ ")
            String name;

            @Column(comment = "")
            String empty;
        }

        @Entity
        @Comment("from Hibernate")
        static class Other {
            @Id
            Long id;
        }
    }

    static class Collations {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Collate("C")
            String bytewise;

            @Collate("POSIX")
            @Column(nullable = false)
            String posix;
        }
    }

    @MinimumHibernate("7.0")
    static class Deleted {
        @Entity
        @SoftDelete
        static class Marked {
            @Id
            Long id;
        }

        @Entity
        @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "in_use")
        static class Active {
            @Id
            Long id;
        }

        @Entity
        @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
        static class Timed {
            @Id
            Long id;
        }
    }

    static class Tenants {
        @Entity
        static class Thing {
            @Id
            Long id;

            @TenantId
            String tenant;

            @PartitionKey
            int region;
        }
    }

    static class Nullability {
        @Entity
        static class Thing {
            @Id
            Long id;

            @Basic(optional = false)
            String mandatory;

            @Column(nullable = false)
            String named;

            int primitive;

            @Column(nullable = true)
            int contradiction;
        }
    }

    @Settings("hibernate.column_ordering_strategy=legacy")
    static class LegacyOrder {
        @Entity
        static class Thing {
            @Id
            Long id;

            String a;
            int b;
            String c;
            long d;
            List<String> e;
        }
    }

    @Settings("hibernate.type.preferred_instant_jdbc_type=TIMESTAMP")
    static class PreferredTypes {
        @Entity
        static class Thing {
            @Id
            Long id;

            Instant instant;
        }
    }

    private ColumnZoo() {}
}
