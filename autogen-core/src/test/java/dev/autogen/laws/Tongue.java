package dev.autogen.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a server says what {@link Family} says in PostgreSQL's words. */
enum Tongue {
    H2,
    SQLITE;

    /** Defaults that SQLite knows as they are. */
    private static final Set<String> PLAIN =
            Set.of("0", "1", "-7", "(3 + 4)", "''", "true", "false", "current_timestamp", "'2020-01-01'", "'00:00:00'");

    /** H2 compares a text of fixed length with its blanks, so that what holds for another holds for none of these. */
    SqlType type(SqlType type) {
        return this == H2 && type.equals(SqlType.plain("char", 9)) ? SqlType.plain("varchar", 9) : type;
    }

    /** Whether sequences are more than tables of one row. */
    boolean knowsSequences() {
        return this != SQLITE;
    }

    /** What stands in a table that has no columns. */
    List<Column> filler() {
        return List.of(Column.of("filler", SqlType.plain("integer")));
    }

    /** Whether no primary key has a computed column. */
    boolean keysAreStored() {
        return this == SQLITE;
    }

    /** Whether an identity is the whole of a primary key. */
    boolean identityIsKey() {
        return this == SQLITE;
    }

    @Nullable
    String collation() {
        return this == SQLITE ? "nocase" : "C";
    }

    String nextValue(ObjectName sequence, Dialect dialect) {
        String schema = sequence.schema() == null ? "" : dialect.quote(sequence.schema()) + ".";
        return switch (this) {
            case H2 -> "next value for " + schema + dialect.quote(sequence.name());
            case SQLITE -> "0";
        };
    }

    /** A default, or another where it is not known. */
    @Nullable
    String defaultValue(@Nullable String value, SqlType type) {
        if (value == null) {
            return value;
        }
        if (this == SQLITE) {
            return PLAIN.contains(value) ? value : value.equals("lower('ABC')") ? "(" + value + ")" : "0";
        }
        if (value.startsWith("nextval")) {
            return "0";
        }
        if (value.contains("::")) {
            return "array[]";
        }
        return switch (value) {
            case "gen_random_uuid()" -> "random_uuid()";
            case "'\\x00ff'" -> "x'00ff'";
            case "'{}'" -> type instanceof SqlType.Array ? "array[]" : value;
            default -> value;
        };
    }

    /** What lets a row have its own number in an identity column, with a space before it. */
    String overriding() {
        return this == SQLITE ? "" : " overriding system value";
    }

    /** The value in a row, see {@link Family#value}. */
    String value(Family family, SqlType type, int row) {
        String value = family.value(type, row);
        return switch (family) {
            case BYTES -> "x'0" + row + "'";
            case DOCUMENT -> this == H2 ? value + " format json" : value;
            case NUMBERS -> this == H2 ? "array[" + row + ", 7]" : "'" + row + "'";
            case WORDS -> this == H2 ? "array['w" + row + "']" : "'w" + row + "'";
            case CHOICES -> {
                String text = Family.literal(Family.LASTING.get(row - 1));
                yield this == H2 ? "array[" + text + "]" : text;
            }
            default -> value;
        };
    }
}
