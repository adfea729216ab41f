package dev.autogen.hibernate.zoo;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.AuditOverride;
import org.hibernate.envers.AuditTable;
import org.hibernate.envers.Audited;
import org.hibernate.envers.ModifiedEntityNames;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.hibernate.envers.SecondaryAuditTable;

/** Tables that Envers adds: one for each audited table, and those of the revisions. */
@SuppressWarnings("SameNameButDifferent") // Each model has entities of its own.
final class EnversZoo {

    static class Plain {
        @Entity
        @Audited
        static class Customer {
            @Id
            @GeneratedValue
            Long id;

            @Column(nullable = false, length = 40, unique = true)
            String name;

            @NotAudited
            String secret;

            LocalDate since;
        }
    }

    static class Associations {
        @Entity
        @Audited
        static class Customer {
            @Id
            Long id;

            @ElementCollection
            Set<String> labels;

            @OneToMany
            @JoinColumn(name = "customer_id")
            @AuditJoinTable(name = "customer_orders_history")
            List<Purchase> orders;

            @ManyToMany
            @JoinTable(name = "customer_friends")
            Set<Customer> friends;

            @ManyToOne
            Customer parent;
        }

        @Entity
        @Audited
        static class Purchase {
            @Id
            Long id;

            @ManyToOne
            @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
            Country country;
        }

        @Entity
        static class Country {
            @Id
            String code;
        }
    }

    static class Inherited {
        @Entity
        @Audited
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Document {
            @Id
            Long id;

            String title;
        }

        @Entity
        @Audited
        static class Invoice extends Document {
            @Column(precision = 9, scale = 2)
            BigDecimal total;
        }
    }

    static class NamedTables {
        @Entity
        @Audited
        @AuditTable(value = "Customer_History", schema = "history")
        @SecondaryTable(name = "customer_more")
        @SecondaryAuditTable(secondaryTableName = "customer_more", secondaryAuditTableName = "more_history")
        static class Customer {
            @Id
            Long id;

            @Column(table = "customer_more")
            String more;

            @Embedded
            @AuditOverride(name = "city", isAudited = false)
            Address address;
        }

        @Embeddable
        static class Address {
            String street;
            String city;
        }
    }

    @Settings({
        "org.hibernate.envers.audit_table_suffix=_H",
        "org.hibernate.envers.revision_field_name=rev_number",
        "org.hibernate.envers.revision_type_field_name=rev_kind",
        "org.hibernate.envers.default_schema=history",
        "org.hibernate.envers.store_data_at_delete=true",
        "org.hibernate.envers.global_with_modified_flag=true"
    })
    static class Configured {
        @Entity
        @Audited
        static class Customer {
            @Id
            Long id;

            String name;

            @ManyToOne
            Customer parent;
        }
    }

    @Settings({
        "org.hibernate.envers.audit_strategy=org.hibernate.envers.strategy.ValidityAuditStrategy",
        "org.hibernate.envers.audit_strategy_validity_store_revend_timestamp=true"
    })
    static class ValidityStrategy {
        @Entity
        @Audited
        static class Customer {
            @Id
            Long id;

            String name;
        }
    }

    static class OwnRevisions {
        @Entity
        @RevisionEntity
        @Table(name = "change")
        static class Change {
            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            @RevisionNumber
            Long id;

            @RevisionTimestamp
            long at;

            @Column(length = 60)
            String author;

            @ElementCollection
            @CollectionTable(name = "change_entity", joinColumns = @JoinColumn(name = "change_id"))
            @Column(name = "entity_name")
            @ModifiedEntityNames
            Set<String> entities;
        }

        @Entity
        @Audited(withModifiedFlag = true)
        static class Customer {
            @Id
            Long id;

            @Enumerated(EnumType.STRING)
            java.time.DayOfWeek day;

            @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
            Map<String, String> properties;
        }
    }

    private EnversZoo() {}
}
