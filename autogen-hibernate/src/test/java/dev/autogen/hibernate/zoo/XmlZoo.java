package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mapping files. Classes whose mapping is in a file have no annotations. */
@SuppressWarnings({"SameNameButDifferent", "UnusedVariable"
}) // Each model has entities of its own; XML uses their fields.
final class XmlZoo {

    @MinimumHibernate("7.0")
    @MappingFiles("entity.orm.xml")
    static class OrmEntity {
        static class Customer {
            Long id;
            String name;
            BigDecimal credit;
            Customer parent;
            Set<String> labels;
            int version;
        }
    }

    @MappingFiles("override.orm.xml")
    static class OrmOverAnnotations {
        @Entity
        static class Customer {
            @Id
            Long id;

            @Column(length = 10)
            String name;

            String kept;
        }
    }

    @MappingFiles("complete.orm.xml")
    static class OrmInsteadOfAnnotations {
        @Entity
        @Table(name = "ignored", indexes = @Index(columnList = "name"))
        static class Customer {
            @Id
            Long id;

            @Column(length = 10)
            String name;
        }
    }

    @MappingFiles("hierarchy.orm.xml")
    static class OrmHierarchy {
        static class Document {
            Long id;
            Address address;
        }

        static class Invoice extends Document {
            LocalDate day;
        }

        static class Address {
            String street;
        }
    }

    @MappingFiles("class.hbm.xml")
    static class HbmClass {
        static class Customer {
            Long id;
            String name;
            BigDecimal credit;
            Customer parent;
            Map<String, Integer> scores;
            List<String> steps;
            Address address;
        }

        static class Address {
            String street;
        }
    }

    @MappingFiles("joined.hbm.xml")
    static class HbmJoined {
        static class Document {
            Long id;
        }

        static class Invoice extends Document {
            int total;
        }
    }

    @MappingFiles("generators.hbm.xml")
    @NotOn({"7.0", "7.1"})
    static class HbmGenerators {
        static class Customer {
            Long id;
        }

        static class Supplier {
            Long id;
        }
    }

    private XmlZoo() {}
}
