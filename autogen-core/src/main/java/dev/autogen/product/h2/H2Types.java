package dev.autogen.product.h2;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spellings of types, as Hibernate, people, the catalog and revisions for other databases write them, brought to one: that of the
 * factories of {@code dev.autogen.Types} where there is one.
 */
final class H2Types {

    /** What stands for any length in the catalog. */
    static final long ANY_LENGTH = 1_000_000_000L;

    /** Manual, "Data Types", and what other databases call them. */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("mediumint", "integer"),
            Map.entry("signed", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("number", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("double", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("bit", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("varchar2", "varchar"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("nvarchar2", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("longvarchar", "varchar"),
            Map.entry("citext", "varchar_ignorecase"),
            Map.entry("character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("national character", "char"),
            Map.entry("character large object", "clob"),
            Map.entry("char large object", "clob"),
            Map.entry("national character large object", "clob"),
            Map.entry("nchar large object", "clob"),
            Map.entry("nclob", "clob"),
            Map.entry("binary large object", "blob"),
            Map.entry("tinyblob", "blob"),
            Map.entry("mediumblob", "blob"),
            Map.entry("longblob", "blob"),
            Map.entry("image", "blob"),
            Map.entry("oid", "blob"),
            Map.entry("binary varying", "varbinary"),
            Map.entry("longvarbinary", "varbinary"),
            Map.entry("bytea", "varbinary"),
            Map.entry("raw", "varbinary"),
            Map.entry("jsonb", "json"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("datetime", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("object", "java_object"),
            Map.entry("other", "java_object"),
            Map.entry("serial2", "smallserial"),
            Map.entry("serial4", "serial"),
            Map.entry("serial8", "bigserial"));

    /** Types that other databases have, and nothing here is like; what is not known at all may be a domain. */
    private static final Set<String> FOREIGN = Set.of(
            ("inet cidr macaddr macaddr8 tsvector tsquery hstore xml money point line lseg box path polygon circle varbit"
                            + " int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange"
                            + " nummultirange tsmultirange tstzmultirange datemultirange regclass regtype regproc pg_lsn"
                            + " ltree lquery vector halfvec sparsevec geography year set jsonpath name")
                    .split(" "));

    private static final Map<String, String> SERIALS =
            Map.of("smallserial", "smallint", "serial", "integer", "bigserial", "bigint");

    private static final Pattern ARGUMENTS =
            Pattern.compile("\\(\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\s*(?:characters|char|octets|byte)?\\s*\\)");
    private static final Pattern ARRAY =
            Pattern.compile("(?:\\s+array(?:\\s*\\[\\s*(\\d+)\\s*])?|\\s*\\[\\s*\\d*\\s*])$");
    private static final Pattern ENUM = Pattern.compile("(?i)enum\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");

    /** Texts of any length; up to 2.4 they are large objects. */
    private static final Set<String> TEXTS = Set.of("text", "tinytext", "mediumtext", "longtext", "ntext");

    private final boolean largeTexts;
    private final boolean datesHaveTimes;
    private final H2Names names;

    H2Types(ServerVersion version, H2Settings settings) {
        this.largeTexts = version.major() == 2 && version.minor() < 5;
        this.datesHaveTimes = settings.datesHaveTimes();
        this.names = settings.names();
    }

    SqlType parse(String sql) {
        String text = sql.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher array = ARRAY.matcher(lower);
        if (array.find()) {
            SqlType element = parse(text.substring(0, array.start()));
            String bound = array.group(1);
            return bound == null || !(element instanceof SqlType.Plain plain)
                    ? new SqlType.Array(element)
                    : SqlType.plain(spelled(plain) + " array[" + bound + "]");
        }
        Matcher values = ENUM.matcher(text);
        if (values.matches()) {
            return SqlType.plain(LITERAL.matcher(values.group(1))
                    .results()
                    .map(literal -> literal.group())
                    .collect(Collectors.joining(", ", "enum (", ")")));
        }
        Matcher arguments = ARGUMENTS.matcher(lower);
        if (lower.startsWith("interval") || lower.startsWith("geometry") || !arguments.find()) {
            return text.indexOf('"') >= 0 || text.indexOf('(') >= 0
                    ? SqlType.plain(lower.startsWith("interval") ? lower.replaceAll(",\\s*", ", ") : text)
                    : withDefaults(canonical(lower), List.of());
        }
        // "timestamp(6) with time zone" carries its argument in the middle
        String name = lower.substring(0, arguments.start()) + lower.substring(arguments.end());
        return withDefaults(
                canonical(name),
                Arrays.stream(arguments.group(1).split(","))
                        .map(argument -> Integer.valueOf(argument.strip()))
                        .toList());
    }

    private String canonical(String lower) {
        String name = lower.strip().replaceAll("\\s+", " ");
        if (TEXTS.contains(name)) {
            return largeTexts ? "clob" : "varchar";
        }
        return CANONICAL.getOrDefault(name, name);
    }

    /** What a missing or odd argument means. */
    private SqlType withDefaults(String name, List<Integer> arguments) {
        return switch (name) {
            case "char", "binary" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(1) : arguments);
            case "varchar", "varchar_ignorecase", "varbinary", "clob", "blob", "json", "java_object" ->
                new SqlType.Plain(
                        name,
                        arguments.isEmpty() || arguments.get(0) >= ANY_LENGTH ? List.of() : arguments.subList(0, 1));
            case "boolean", "smallint", "integer", "bigint", "tinyint", "uuid" -> SqlType.plain(name);
            case "date" -> datesHaveTimes ? new SqlType.Plain("timestamp", List.of(0)) : SqlType.plain(name);
            case "time", "timetz" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(0) : arguments);
            case "timestamp", "timestamptz" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(6) : arguments);
            case "numeric" -> new SqlType.Plain(name, arguments.size() == 1 ? List.of(arguments.get(0), 0) : arguments);
            case "float" -> SqlType.plain(!arguments.isEmpty() && arguments.get(0) <= 24 ? "real" : "double precision");
            default -> new SqlType.Plain(name, arguments);
        };
    }

    /**
     * A type as SQL, also one of another database that has a like here.
     *
     * @throws UnsupportedException if there is none
     */
    String sql(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return sql(array.element()) + " array";
        }
        if (type instanceof SqlType.Defined defined) {
            String schema = defined.name().schema();
            return (schema == null ? "" : names.quote(schema) + ".")
                    + names.quote(defined.name().name());
        }
        SqlType serial = serial(type);
        return serial == null ? spelled((SqlType.Plain) own(type)) : sql(serial) + " generated by default as identity";
    }

    /** The type of an identity column that another database writes as a type of its own, such as bigserial; else null. */
    @Nullable
    SqlType serial(SqlType type) {
        String name = type instanceof SqlType.Plain plain ? SERIALS.get(canonical(plain.name())) : null;
        return name == null ? null : SqlType.plain(name);
    }

    /** The canonical type of this database for one that may be another's. */
    SqlType own(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(own(array.element()));
        }
        return type instanceof SqlType.Plain plain ? parse(arguments(plain.name(), plain)) : type;
    }

    private static String spelled(SqlType.Plain type) {
        return switch (type.name()) {
            case "timetz" -> arguments("time", type) + " with time zone";
            case "timestamptz" -> arguments("timestamp", type) + " with time zone";
            case "blob" -> arguments("binary large object", type); // the mode of PostgreSQL knows it by no other name
            default -> {
                if (FOREIGN.contains(type.name())) {
                    throw new UnsupportedException(
                            "h2 has no type " + arguments(type.name(), type)
                                    + " and nothing like it; use another, or keep the step to the databases that have it: op.on(...)");
                }
                yield arguments(type.name(), type);
            }
        };
    }

    private static String arguments(String name, SqlType.Plain type) {
        return type.arguments().isEmpty()
                ? name
                : name + type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
