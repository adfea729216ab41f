package dev.autogen.product.sqlserver;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spellings of types, as Hibernate, people and revisions for other databases write them, brought to one: that of the factories of
 * {@code dev.autogen.Types} where there is one. A text or binary type without a length is one of {@code max}.
 */
final class SqlServerTypes {

    private static final Pattern TYPE =
            Pattern.compile("([a-z_][a-z_0-9 ]*?)\\s*(?:\\(\\s*(max|\\d+(?:\\s*,\\s*\\d+)*)\\s*\\))?");

    /** Manual, "Data types"; synonyms are in "Data type synonyms". */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("bit", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("float", "double precision"),
            Map.entry("datetime2", "timestamp"),
            Map.entry("datetimeoffset", "timestamptz"),
            Map.entry("timestamp", "rowversion"),
            Map.entry("uniqueidentifier", "uuid"),
            Map.entry("character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character", "nchar"),
            Map.entry("national char", "nchar"),
            Map.entry("national character varying", "nvarchar"),
            Map.entry("national char varying", "nvarchar"),
            Map.entry("binary varying", "varbinary"));

    /** What other databases call it, and people who write a type by its own name. */
    private static final Map<String, String> LIKE = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("bit", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("float", "double precision"),
            Map.entry("datetime2", "timestamp"),
            Map.entry("datetimeoffset", "timestamptz"),
            Map.entry("uniqueidentifier", "uuid"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("text", "varchar"),
            Map.entry("clob", "varchar"),
            Map.entry("ntext", "nvarchar"),
            Map.entry("nclob", "nvarchar"),
            Map.entry("bytea", "varbinary"),
            Map.entry("blob", "varbinary"),
            Map.entry("image", "varbinary"),
            Map.entry("oid", "varbinary"),
            Map.entry("jsonb", "json"),
            Map.entry("timetz", "timestamptz"));

    private static final Map<String, String> OWN = Map.of(
            "integer", "int",
            "boolean", "bit",
            "double precision", "float(53)",
            "timestamp", "datetime2",
            "timestamptz", "datetimeoffset",
            "uuid", "uniqueidentifier");

    private static final Map<String, String> SERIALS =
            Map.of("smallserial", "smallint", "serial", "integer", "bigserial", "bigint");

    /** Types of other databases that have no like here. */
    private static final Set<String> FOREIGN = Set.of(
            ("inet cidr macaddr macaddr8 tsvector tsquery hstore interval point line lseg box path polygon circle varbit"
                            + " int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange"
                            + " nummultirange tsmultirange tstzmultirange datemultirange regclass regtype regproc pg_lsn"
                            + " ltree lquery jsonpath citext bit_varying")
                    .split(" "));

    private static final Set<String> SIZED = Set.of("varchar", "nvarchar", "varbinary", "char", "nchar", "binary");
    private static final Set<String> MOMENTS = Set.of("time", "timestamp", "timestamptz");
    private static final Set<String> PLAIN =
            Set.of("integer", "bigint", "smallint", "tinyint", "boolean", "real", "date", "uuid", "rowversion");

    private static final int JSON_SINCE = 17;
    private static final int SINGLE_PRECISION = 24;
    private static final int FRACTION = 7;
    private static final int BYTES = 8000;
    private static final int CHARACTERS = 4000;

    private final boolean hasJson;

    SqlServerTypes(ServerVersion version) {
        this.hasJson = version.major() >= JSON_SINCE;
    }

    /** The canonical form of a type as SQL Server understands it. */
    SqlType parse(String sql) {
        String text = sql.strip();
        Matcher matcher = TYPE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return SqlType.plain(text);
        }
        String written = matcher.group(1).replaceAll("\\s+", " ");
        List<Integer> arguments = new ArrayList<>();
        boolean max = "max".equals(matcher.group(2));
        for (String each : Objects.requireNonNullElse(matcher.group(2), "").split(",", -1)) {
            if (!each.isBlank() && !max) {
                arguments.add(Integer.valueOf(each.strip()));
            }
        }
        // one of other databases, with a fraction that a rowversion cannot have
        String name = written.equals("timestamp") && !arguments.isEmpty()
                ? written
                : CANONICAL.getOrDefault(written, written);
        if (arguments.isEmpty() && !max) {
            arguments.addAll(implied(name));
        }
        return own(new SqlType.Plain(name, arguments));
    }

    /** What SQL Server takes where nothing is said. */
    private static List<Integer> implied(String name) {
        if (SIZED.contains(name)) {
            return List.of(1);
        }
        return MOMENTS.contains(name) ? List.of(FRACTION) : name.equals("numeric") ? List.of(18, 0) : List.of();
    }

    /** The canonical type for one that may be another database's. */
    SqlType own(SqlType type) {
        if (!(type instanceof SqlType.Plain plain)) {
            return type;
        } else if (plain.name().indexOf('(') >= 0) {
            return parse(plain.name());
        }
        String name = LIKE.getOrDefault(plain.name(), plain.name());
        List<Integer> arguments = plain.arguments();
        boolean document = name.equals("json") && !hasJson;
        if (document || (LIKE.containsKey(plain.name()) && SIZED.contains(name))) {
            return SqlType.plain(document ? "nvarchar" : name);
        }
        return switch (name) {
            case "double precision" ->
                SqlType.plain(!arguments.isEmpty() && arguments.get(0) <= SINGLE_PRECISION ? "real" : name);
            case "numeric" ->
                arguments.size() == 1
                        ? SqlType.plain(name, arguments.get(0), 0)
                        : arguments.isEmpty() ? SqlType.plain(name, 38, 10) : new SqlType.Plain(name, arguments);
            case "varchar", "varbinary" -> sized(name, arguments, BYTES);
            case "nvarchar" -> sized(name, arguments, CHARACTERS);
            case "time", "timestamp", "timestamptz" ->
                new SqlType.Plain(name, arguments.isEmpty() ? List.of(6) : arguments);
            default -> PLAIN.contains(name) ? SqlType.plain(name) : new SqlType.Plain(name, arguments);
        };
    }

    private static SqlType sized(String name, List<Integer> arguments, int most) {
        boolean fits = !arguments.isEmpty() && arguments.get(0) <= most;
        return fits ? new SqlType.Plain(name, arguments) : SqlType.plain(name);
    }

    /** The type of an identity column that another database writes as a type of its own, such as bigserial; else null. */
    @Nullable
    SqlType serial(SqlType type) {
        String name = type instanceof SqlType.Plain plain ? SERIALS.get(plain.name()) : null;
        return name == null ? null : SqlType.plain(name);
    }

    /**
     * A type as SQL, also one of another database that has a like here.
     *
     * @throws UnsupportedException if there is none
     */
    String sql(SqlType type) {
        if (!(own(type) instanceof SqlType.Plain plain) || FOREIGN.contains(plain.name())) {
            throw new UnsupportedException(SqlServerProduct.NAME + " has no type " + type
                    + " and nothing like it; use another, or keep the step to the databases that have it: op.on(...)");
        }
        String name = OWN.getOrDefault(plain.name(), plain.name());
        boolean max = plain.arguments().isEmpty()
                && Set.of("varchar", "nvarchar", "varbinary").contains(plain.name());
        return max
                ? name + "(max)"
                : new SqlType.Plain(name, plain.arguments()).toString().replace(", ", ",");
    }
}
