package dev.autogen.product.sqlite;

import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Types of columns, which are any words with up to two numbers, or none at all (sqlite.org, "Datatypes In SQLite"). They are kept as
 * they are: the same affinity under two names is still a type that the catalog and Hibernate tell apart. Only what certainly is
 * another database's word has the one that Hibernate has for it here.
 */
final class SqliteTypes {

    private static final Pattern TYPE = Pattern.compile(
            "(?<name>.*?)\\s*\\(\\s*(?<one>[+-]?\\d+)\\s*(?:,\\s*(?<two>[+-]?\\d+)\\s*)?\\)", Pattern.DOTALL);

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("timestamptz", "timestamp"),
            Map.entry("timestamp with time zone", "timestamp"),
            Map.entry("timetz", "time(0)"),
            Map.entry("double precision", "float"),
            Map.entry("uuid", "blob"),
            Map.entry("bytea", "blob"),
            Map.entry("oid", "blob"),
            Map.entry("character large object", "clob"),
            Map.entry("json", "clob"),
            Map.entry("jsonb", "clob"));

    private SqliteTypes() {}

    static SqlType parse(String sql) {
        return usual(written(sql));
    }

    /** A type of other databases as Hibernate spells it on SQLite; any other stays as it is. */
    static SqlType usual(SqlType type) {
        if (type instanceof SqlType.Plain plain) {
            String usual = USUAL.get(plain.name());
            return usual == null ? fraction(plain) : written(usual);
        }
        return type;
    }

    /** Seconds have as many digits as they like. */
    private static SqlType fraction(SqlType.Plain type) {
        return type.name().equals("timestamp") ? SqlType.plain("timestamp") : type;
    }

    private static SqlType.Plain written(String sql) {
        Matcher matcher = TYPE.matcher(sql.strip());
        if (!matcher.matches()) {
            return new SqlType.Plain(name(sql), List.of());
        }
        List<Integer> arguments = matcher.group("two") == null
                ? List.of(Integer.valueOf(matcher.group("one")))
                : List.of(Integer.valueOf(matcher.group("one")), Integer.valueOf(matcher.group("two")));
        return new SqlType.Plain(name(matcher.group("name")), arguments);
    }

    private static String name(String words) {
        return String.join(
                        " ",
                        SqliteToken.of(words).stream().map(SqliteToken::name).toList())
                .toLowerCase(Locale.ROOT);
    }

    static String sql(SqlType type) {
        if (usual(type) instanceof SqlType.Plain plain) {
            return plain.arguments().isEmpty()
                    ? plain.name()
                    : plain.name()
                            + plain.arguments().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(",", "(", ")"));
        }
        throw new UnsupportedException("SQLite has no type " + type);
    }

    /** Built-in collations go by any case (sqlite.org, "Datatypes In SQLite", 7). */
    static String collation(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
