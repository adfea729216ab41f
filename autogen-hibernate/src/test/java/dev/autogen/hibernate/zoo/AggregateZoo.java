package dev.autogen.hibernate.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Embeddables in one column: as JSON, XML and structs, and arrays of them. */
@SuppressWarnings({"SameNameButDifferent", "deprecation"}) // Models have like names; deprecated annotations make DDL.
final class AggregateZoo {

    enum Mood {
        SAD,
        HAPPY
    }

    static class JsonWithChecks {
        @Embeddable
        static class Inner {
            @Column(nullable = false)
            Integer depth;

            @Check(constraints = "width > 0")
            Integer width;
        }

        @Embeddable
        static class Outer {
            @Column(nullable = false)
            String name;

            @Enumerated(EnumType.STRING)
            Mood mood;

            Inner inner;

            @Convert(converter = YesNoConverter.class)
            Boolean answer;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON)
            Outer whole;
        }
    }

    static class JsonWithinJson {
        @Embeddable
        static class Inner {
            String text;
        }

        @Embeddable
        static class Outer {
            @JdbcTypeCode(SqlTypes.JSON)
            Inner inner;

            int[] numbers;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON)
            @Column(name = "Whole", nullable = false)
            Outer whole;
        }
    }

    @MinimumHibernate("7.0")
    static class JsonArrays {
        @Embeddable
        static class Part {
            @Column(nullable = false)
            int size;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.JSON_ARRAY)
            List<Part> parts;

            @JdbcTypeCode(SqlTypes.JSON_ARRAY)
            Part[] several;

            @JdbcTypeCode(SqlTypes.JSON)
            List<Integer> numbers;
        }
    }

    @MinimumHibernate("7.0")
    static class XmlDocuments {
        @Embeddable
        static class Part {
            String text;
            int size;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.SQLXML)
            Part part;

            @JdbcTypeCode(SqlTypes.SQLXML)
            Map<String, String> map;
        }
    }

    @MinimumHibernate("7.0")
    static class XmlArrays {
        @Embeddable
        static class Part {
            String text;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.XML_ARRAY)
            List<Part> parts;
        }
    }

    static class Structs {
        @Embeddable
        @Struct(name = "place")
        static class Place {
            String street;

            @Column(length = 5)
            String code;

            @Enumerated(EnumType.STRING)
            Mood mood;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            Place place;
        }
    }

    static class StructsWithinStructs {
        @Embeddable
        @Struct(name = "inner_part")
        static class Inner {
            int depth;
        }

        @Embeddable
        @Struct(
                name = "Outer_Part",
                attributes = {"name", "nested", "moods"})
        static class Outer {
            String name;
            Inner nested;
            Integer[] moods;
        }

        @Entity
        static class Thing {
            @Id
            Long id;

            Outer whole;
        }
    }

    static class StructArrays {
        @Embeddable
        @Struct(name = "part")
        record Part(String text, int size) {}

        @Entity
        static class Thing {
            @Id
            Long id;

            List<Part> parts;

            @Array(length = 3)
            Part[] several;
        }
    }

    static class StructOfTheAttribute {
        @Embeddable
        record Part(String text, int size) {}

        @Entity
        static class Thing {
            @Id
            Long id;

            @Struct(name = "part")
            Part part;
        }
    }

    /** A stand-in of the type of pgvector: of that name, with the number of dimensions as its modifier. */
    @MinimumHibernate("7.4")
    @Prepared(VECTOR)
    static class Vectors {
        @Entity
        static class Document {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.VECTOR)
            @Array(length = 3)
            float[] embedding;

            @JdbcTypeCode(SqlTypes.VECTOR)
            @Array(length = 1536)
            @Column(nullable = false)
            float[] large;
        }
    }

    private static final String VECTOR = """
            create type vector;
            create function vector_in(cstring, oid, integer) returns vector
                language internal immutable strict as 'varcharin';
            create function vector_out(vector) returns cstring language internal immutable strict as 'varcharout';
            create type vector (input = vector_in, output = vector_out, internallength = variable,
                typmod_in = varchartypmodin, typmod_out = varchartypmodout);
            """;

    private AggregateZoo() {}
}
