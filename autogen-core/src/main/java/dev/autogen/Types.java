package dev.autogen;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;

/**
 * Types of columns. Where the standard or common usage has a name, there is a method of that name; anything else is
 * {@link #type} with the database's own spelling.
 */
public final class Types {

    private Types() {}

    public static SqlType smallint() {
        return SqlType.plain("smallint");
    }

    public static SqlType integer() {
        return SqlType.plain("integer");
    }

    public static SqlType bigint() {
        return SqlType.plain("bigint");
    }

    /** An exact number of any size. */
    public static SqlType numeric() {
        return SqlType.plain("numeric");
    }

    /** An exact number of {@code precision} decimal digits in all, {@code scale} of them after the point. */
    public static SqlType numeric(int precision, int scale) {
        return SqlType.plain("numeric", precision, scale);
    }

    /** A floating point number of 4 bytes. */
    public static SqlType real() {
        return SqlType.plain("real");
    }

    /** A floating point number of 8 bytes. */
    public static SqlType doublePrecision() {
        return SqlType.plain("double precision");
    }

    /** {@code boolean}; the name alone is a Java keyword. */
    public static SqlType bool() {
        return SqlType.plain("boolean");
    }

    /** A text of exactly {@code length} characters, padded with spaces. */
    public static SqlType character(int length) {
        return SqlType.plain("char", length);
    }

    /** A text of at most {@code length} characters. */
    public static SqlType varchar(int length) {
        return SqlType.plain("varchar", length);
    }

    /** A text of any length. */
    public static SqlType varchar() {
        return SqlType.plain("varchar");
    }

    /** A text of any length. */
    public static SqlType text() {
        return SqlType.plain("text");
    }

    /** A text that may be large and is kept as a large object where the database has those: {@code oid} on PostgreSQL, else {@code clob}. */
    public static SqlType clob() {
        return SqlType.LARGE_TEXT;
    }

    public static SqlType date() {
        return SqlType.plain("date");
    }

    /** Time of day; {@code fraction} is the number of decimal digits of a second. */
    public static SqlType time(int fraction) {
        return SqlType.plain("time", fraction);
    }

    /** Time of day with time zone; {@code fraction} is the number of decimal digits of a second. */
    public static SqlType timetz(int fraction) {
        return SqlType.plain("timetz", fraction);
    }

    /** Date and time; {@code fraction} is the number of decimal digits of a second. */
    public static SqlType timestamp(int fraction) {
        return SqlType.plain("timestamp", fraction);
    }

    /** Date and time with time zone; {@code fraction} is the number of decimal digits of a second. */
    public static SqlType timestamptz(int fraction) {
        return SqlType.plain("timestamptz", fraction);
    }

    public static SqlType uuid() {
        return SqlType.plain("uuid");
    }

    /** A type by the database's own name, with its arguments: {@code type("jsonb")}, {@code type("bit", 8)}. */
    public static SqlType type(String name, Integer... arguments) {
        return SqlType.plain(name, arguments);
    }

    /** A type that the schema defines, such as a named enum, in the default schema. */
    public static SqlType defined(String name) {
        return new SqlType.Defined(ObjectName.of(name));
    }

    /** A type that the schema defines, in the given schema. */
    public static SqlType defined(String schema, String name) {
        return new SqlType.Defined(ObjectName.qualified(schema, name));
    }

    public static SqlType array(SqlType element) {
        return new SqlType.Array(element);
    }
}
