package dev.autogen.product.postgres;

import dev.autogen.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spellings of types, as Hibernate, people and {@code format_type()} write them, brought to one. */
final class PostgresTypes {

    /** Manual, chapter 8, table 8.1: aliases, and the long standard names, to the canonical ones. */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("serial2", "smallserial"),
            Map.entry("serial4", "serial"),
            Map.entry("serial8", "bigserial"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("bit varying", "varbit"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"));

    private static final Pattern ARGUMENTS = Pattern.compile("\\(\\s*(-?\\d+(?:\\s*,\\s*-?\\d+)*)\\s*\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\[\\s*\\d*\\s*]$");
    private static final Pattern ARRAY = Pattern.compile("\\s+array(?:\\s*\\[\\s*\\d+\\s*])?$");

    private PostgresTypes() {}

    static SqlType parse(String sql) {
        String text = sql.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher array = ARRAY.matcher(lower);
        if (!array.find()) {
            array = BRACKETS.matcher(lower);
            if (!array.find()) {
                return plain(text, lower);
            }
        }
        return new SqlType.Array(parse(text.substring(0, array.start())));
    }

    private static SqlType plain(String text, String lower) {
        Matcher matcher = ARGUMENTS.matcher(lower);
        if (!matcher.find()) {
            return text.indexOf('"') >= 0 || text.indexOf('(') >= 0
                    ? SqlType.plain(text)
                    : withDefaults(canonical(lower), List.of());
        }
        // "timestamp(6) with time zone" carries its argument in the middle
        String name = lower.substring(0, matcher.start()) + lower.substring(matcher.end());
        List<Integer> arguments = Arrays.stream(matcher.group(1).split(","))
                .map(argument -> Integer.valueOf(argument.strip()))
                .toList();
        return withDefaults(canonical(name), arguments);
    }

    private static String canonical(String lower) {
        String name = lower.strip().replaceAll("\\s+", " ");
        return CANONICAL.getOrDefault(name, name);
    }

    /** What a missing or odd argument means: manual, sections 8.1.2, 8.1.3, 8.3 and 8.5. */
    private static SqlType withDefaults(String name, List<Integer> arguments) {
        return switch (name) {
            case "char" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(1) : arguments);
            case "bit" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(1) : arguments);
            case "time", "timetz", "timestamp", "timestamptz" ->
                new SqlType.Plain(name, arguments.isEmpty() ? List.of(6) : arguments);
            case "numeric" -> new SqlType.Plain(name, arguments.size() == 1 ? List.of(arguments.get(0), 0) : arguments);
            case "float" -> SqlType.plain(!arguments.isEmpty() && arguments.get(0) <= 24 ? "real" : "double precision");
            default -> new SqlType.Plain(name, arguments);
        };
    }

    /** The type that PostgreSQL has for one that revisions call by a name of the standard: Hibernate keeps large texts as large objects. */
    static SqlType own(SqlType type) {
        return type.equals(SqlType.LARGE_TEXT) ? SqlType.plain("oid") : type;
    }

    /** A type as SQL; {@code quote} quotes the names of types that the schema defines. */
    static String sql(SqlType type, Function<String, String> quote) {
        if (type instanceof SqlType.Array array) {
            return sql(array.element(), quote) + "[]";
        }
        if (type instanceof SqlType.Defined defined) {
            String name = quote.apply(defined.name().name());
            String schema = defined.name().schema();
            return schema == null ? name : quote.apply(schema) + "." + name;
        }
        SqlType.Plain plain = (SqlType.Plain) own(type);
        return plain.arguments().isEmpty()
                ? plain.name()
                : plain.name()
                        + plain.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
