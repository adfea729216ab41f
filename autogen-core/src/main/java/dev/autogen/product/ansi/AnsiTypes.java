package dev.autogen.product.ansi;

import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spellings of types brought to those of the standard, by what the driver says that its own mean; and types of other databases
 * to what comes near them here.
 */
final class AnsiTypes {

    /** {@code java.sql.Types}, as the standard calls them. */
    private static final Map<Integer, String> BY_CODE = Map.ofEntries(
            Map.entry(-6, "tinyint"),
            Map.entry(5, "smallint"),
            Map.entry(4, "integer"),
            Map.entry(-5, "bigint"),
            Map.entry(6, "double precision"),
            Map.entry(7, "real"),
            Map.entry(8, "double precision"),
            Map.entry(2, "numeric"),
            Map.entry(3, "numeric"),
            Map.entry(1, "char"),
            Map.entry(12, "varchar"),
            Map.entry(-1, "longvarchar"),
            Map.entry(-15, "char"),
            Map.entry(-9, "varchar"),
            Map.entry(-2, "binary"),
            Map.entry(-3, "varbinary"),
            Map.entry(-4, "longvarbinary"),
            Map.entry(16, "boolean"),
            Map.entry(91, "date"),
            Map.entry(92, "time"),
            Map.entry(93, "timestamp"),
            Map.entry(2004, "blob"),
            Map.entry(2005, "clob"),
            Map.entry(2011, "clob"),
            Map.entry(2013, "timetz"),
            Map.entry(2014, "timestamptz"));

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("double", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("nchar", "char"),
            Map.entry("national character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("character large object", "clob"),
            Map.entry("char large object", "clob"),
            Map.entry("nclob", "clob"),
            Map.entry("binary large object", "blob"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"));

    /** What comes near a type of another database where there is none of its name. */
    private static final Map<String, String> LIKE = Map.ofEntries(
            Map.entry("text", "clob"),
            Map.entry("json", "clob"),
            Map.entry("jsonb", "clob"),
            Map.entry("citext", "clob"),
            Map.entry("bytea", "blob"),
            Map.entry("oid", "blob"),
            Map.entry("uuid", "binary(16)"),
            Map.entry("timetz", "time"),
            Map.entry("timestamptz", "timestamp"));

    private static final Map<String, String> SERIALS =
            Map.of("smallserial", "smallint", "serial", "integer", "bigserial", "bigint");

    /** Types of other databases that nothing here comes near. */
    private static final Set<String> FOREIGN = Set.of(
            "tsvector",
            "tsquery",
            "inet",
            "cidr",
            "macaddr",
            "hstore",
            "ltree",
            "point",
            "polygon",
            "box",
            "circle",
            "path",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "vector");

    /** Binary digits of a number of single precision. */
    private static final int SINGLE = 24;

    private static final Set<String> OF_ONE_LENGTH = Set.of("char", "binary");
    private static final Set<String> OF_ANY_LENGTH = Set.of("clob", "blob", "longvarchar", "longvarbinary");
    private static final Set<String> MOMENTS = Set.of("time", "timetz", "timestamp", "timestamptz");

    private static final Pattern ARGUMENTS =
            Pattern.compile("\\(\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\s*(?:char|byte|octets|characters|[kmg])?\\s*\\)");
    private static final Pattern ARRAY =
            Pattern.compile("(?:\\s+array(?:\\s*\\[\\s*\\d*\\s*])?|\\s*\\[\\s*\\d*\\s*])$");

    private final List<AnsiType> types;

    AnsiTypes(List<AnsiType> types) {
        this.types = types;
    }

    SqlType parse(String sql) {
        String lower = sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher array = ARRAY.matcher(lower);
        if (array.find()) {
            return new SqlType.Array(parse(lower.substring(0, array.start())));
        }
        Matcher arguments = ARGUMENTS.matcher(lower);
        if (!arguments.find()) {
            return lower.indexOf('"') >= 0 || lower.indexOf('(') >= 0
                    ? SqlType.plain(sql.strip())
                    : of(lower, List.of());
        }
        String name = (lower.substring(0, arguments.start()).strip() + " "
                        + lower.substring(arguments.end()).strip())
                .strip();
        return of(
                name,
                Arrays.stream(arguments.group(1).split(","))
                        .map(argument -> Integer.valueOf(argument.strip()))
                        .toList());
    }

    /**
     * The canonical type.
     *
     * @param name its name without arguments
     */
    SqlType of(String name, List<Integer> arguments) {
        if (name.equals("float") && !arguments.isEmpty() && arguments.get(0) <= SINGLE) {
            return of("real", List.of());
        }
        String canonical = canonical(name.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\(\\s*\\)\\s*", " ")
                .strip());
        if (canonical.endsWith(")")) {
            return parse(canonical);
        }
        return new SqlType.Plain(canonical, fitting(canonical, arguments));
    }

    private List<Integer> fitting(String canonical, List<Integer> arguments) {
        if (OF_ANY_LENGTH.contains(canonical)
                || canonical.equals("double precision")
                || canonical.equals("real")
                || (MOMENTS.contains(canonical)
                        && named(canonical).map(AnsiType::fixed).orElse(false))) {
            return List.of();
        }
        if (arguments.isEmpty() && OF_ONE_LENGTH.contains(canonical)) {
            return List.of(1);
        }
        return canonical.equals("numeric") && arguments.size() == 1 ? List.of(arguments.get(0), 0) : arguments;
    }

    private String canonical(String name) {
        Optional<AnsiType> own = named(name);
        boolean standard = SYNONYMS.containsKey(name) || BY_CODE.containsValue(name);
        if (own.isPresent() && (standard || own.get().name().contains("()"))) {
            return BY_CODE.getOrDefault(own.get().code(), SYNONYMS.getOrDefault(name, name));
        }
        String synonym = SYNONYMS.getOrDefault(name, name);
        boolean missing = !types.isEmpty()
                && named(synonym).isEmpty()
                && own.isEmpty()
                && spelledOtherwise(synonym).isEmpty();
        return missing ? LIKE.getOrDefault(synonym, synonym) : synonym;
    }

    private Optional<AnsiType> named(String name) {
        return types.stream()
                .filter(type ->
                        type.name().replace("()", "").replaceAll("\\s+", " ").equalsIgnoreCase(name))
                .findFirst();
    }

    /** The type of the database's own that means a type of the standard. */
    private Optional<AnsiType> spelledOtherwise(String canonical) {
        return types.stream()
                .filter(type -> canonical.equals(BY_CODE.get(type.code())))
                .filter(type -> SYNONYMS.containsKey(type.name().toLowerCase(Locale.ROOT))
                        || type.name().contains("()"))
                .findFirst();
    }

    /** Whether the driver says how exact the moments of a type are. */
    boolean tellsPrecision(String canonical) {
        return named(canonical)
                .or(() -> spelledOtherwise(canonical))
                .map(AnsiType::precise)
                .orElse(false);
    }

    /** The type of an identity column that another database writes as a type of its own, such as bigserial; else null. */
    @Nullable
    SqlType serial(SqlType type) {
        String name = type instanceof SqlType.Plain plain ? SERIALS.get(plain.name()) : null;
        return name == null ? null : SqlType.plain(name);
    }

    /** The canonical type of this database for one that may be another's. */
    SqlType own(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(own(array.element()));
        }
        return type instanceof SqlType.Plain plain ? parse(spelled(plain.name(), plain.arguments())) : type;
    }

    /**
     * A type as SQL.
     *
     * @throws UnsupportedException if there is nothing like it
     */
    String sql(SqlType type, AnsiNames names) {
        if (type instanceof SqlType.Array array) {
            return sql(array.element(), names) + " array";
        }
        if (type instanceof SqlType.Defined defined) {
            String schema = defined.name().schema();
            return (schema == null ? "" : names.quote(schema) + ".")
                    + names.quote(defined.name().name());
        }
        SqlType serial = serial(type);
        if (serial != null) {
            return sql(serial, names) + " generated by default as identity";
        }
        SqlType.Plain own = (SqlType.Plain) own(type);
        if (FOREIGN.contains(own.name())) {
            throw new UnsupportedException("the generic dialect has no type " + spelled(own.name(), own.arguments())
                    + " and nothing like it; use another, or keep the step to the databases that have it: op.on(...)");
        }
        return switch (own.name()) {
            case "timetz" -> spelled("time", own.arguments()) + " with time zone";
            case "timestamptz" -> spelled("timestamp", own.arguments()) + " with time zone";
            default -> local(own);
        };
    }

    private String local(SqlType.Plain type) {
        Optional<AnsiType> other = named(type.name()).isPresent() ? Optional.empty() : spelledOtherwise(type.name());
        String name = other.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(type.name());
        return name.contains("()")
                ? name.replace(" ()", "()").replace("()", spelled("", type.arguments()))
                : spelled(name, type.arguments());
    }

    private static String spelled(String name, List<Integer> arguments) {
        return arguments.isEmpty()
                ? name
                : name + arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
