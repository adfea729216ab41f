package dev.autogen.schema;

/**
 * A sequence of its own; one that an identity column owns is part of that column.
 *
 * @param name its name
 * @param type type of its values: {@code smallint, integer} or {@code bigint}
 * @param options its options
 */
public record Sequence(ObjectName name, SqlType type, SequenceOptions options) {

    /** A bigint sequence with standard options. */
    public static Sequence of(ObjectName name) {
        return new Sequence(name, SqlType.plain("bigint"), SequenceOptions.standard());
    }

    public Sequence name(ObjectName other) {
        return new Sequence(other, type, options);
    }

    public Sequence type(SqlType other) {
        return new Sequence(name, other, options);
    }

    public Sequence options(SequenceOptions other) {
        return new Sequence(name, type, other);
    }
}
