package dev.autogen.product.oracle;

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
 * {@code dev.autogen.Types} where there is one. Numbers of the sizes that Hibernate gives to Java's are called as Java's are.
 */
final class OracleTypes {

    private static final Pattern TYPE = Pattern.compile(
            "([a-z_][a-z_0-9. ]*?)\\s*(?:\\(\\s*(\\*|\\d+)(?:\\s*,\\s*(-?\\d+))?\\s*(char|byte)?\\s*\\)\\s*([a-z ]*))?");

    /** SQL Language Reference, "Data Types", with "ANSI, DB2, and SQL/DS Data Types". */
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("number", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("binary_float", "real"),
            Map.entry("binary_double", "double precision"),
            Map.entry("character", "char"),
            Map.entry("varchar", "varchar2"),
            Map.entry("character varying", "varchar2"),
            Map.entry("char varying", "varchar2"),
            Map.entry("nchar varying", "nvarchar"),
            Map.entry("nvarchar2", "nvarchar"),
            Map.entry("national character", "nchar"),
            Map.entry("national char", "nchar"),
            Map.entry("national character varying", "nvarchar"),
            Map.entry("national char varying", "nvarchar"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("xmltype", "xml"),
            Map.entry("sys.xmltype", "xml"),
            Map.entry("bool", "boolean"));

    /** What other databases call it, and people who write a type by its own name. */
    private static final Map<String, String> LIKE = Map.ofEntries(
            Map.entry("number", "numeric"),
            Map.entry("nvarchar2", "nvarchar"),
            Map.entry("raw", "varbinary"),
            Map.entry("binary_float", "real"),
            Map.entry("binary_double", "double precision"),
            Map.entry("xmltype", "xml"),
            Map.entry("int2", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("text", "clob"),
            Map.entry("bytea", "blob"),
            Map.entry("oid", "blob"),
            Map.entry("jsonb", "json"),
            Map.entry("time", "timestamp"),
            Map.entry("timetz", "timestamptz"));

    private static final Map<String, Integer> DIGITS = Map.of("tinyint", 3, "smallint", 5, "integer", 10, "bigint", 19);

    private static final Map<String, String> OWN = Map.of(
            "varchar", "varchar2",
            "nvarchar", "nvarchar2",
            "varbinary", "raw",
            "real", "binary_float",
            "double precision", "binary_double",
            "numeric", "number",
            "xml", "xmltype",
            "uuid", "raw(16)");

    private static final Map<String, String> SERIALS =
            Map.of("smallserial", "smallint", "serial", "integer", "bigserial", "bigint");

    /** Types of other databases that have no like here. */
    private static final Set<String> FOREIGN = Set.of(
            ("inet cidr macaddr macaddr8 tsvector tsquery hstore interval money point line lseg box path polygon circle bit"
                            + " varbit int4range int8range numrange tsrange tstzrange daterange int4multirange"
                            + " int8multirange nummultirange tsmultirange tstzmultirange datemultirange regclass regtype"
                            + " regproc pg_lsn ltree lquery jsonpath citext")
                    .split(" "));

    private static final int BOOLEAN_SINCE = 23;
    private static final int JSON_SINCE = 21;
    private static final int CHARACTERS = 4000;
    private static final int NATIONAL = 2000;
    private static final int BYTES = 2000;
    private static final int WHOLE = 38;

    private final boolean hasBoolean;
    private final boolean hasJson;

    OracleTypes(ServerVersion version) {
        this.hasBoolean = version.major() >= BOOLEAN_SINCE;
        this.hasJson = version.major() >= JSON_SINCE;
    }

    boolean hasBoolean() {
        return hasBoolean;
    }

    /** The canonical form of a type as Oracle understands it. */
    SqlType parse(String sql) {
        String text = sql.strip();
        Matcher matcher = TYPE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || text.toLowerCase(Locale.ROOT).startsWith("interval")) {
            return SqlType.plain(text);
        }
        String suffix = Objects.requireNonNullElse(matcher.group(5), "");
        String written = (matcher.group(1) + " " + suffix).strip().replaceAll("\\s+", " ");
        List<Integer> arguments = new ArrayList<>();
        if (matcher.group(2) != null) {
            arguments.add(matcher.group(2).equals("*") ? WHOLE : Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            arguments.add(Integer.valueOf(matcher.group(3)));
        }
        String unit = Objects.requireNonNullElse(matcher.group(4), "");
        return understood(CANONICAL.getOrDefault(written, written), unit, arguments, text);
    }

    private SqlType understood(String name, String unit, List<Integer> arguments, String text) {
        return switch (name) {
            case "int", "integer", "smallint" -> own(SqlType.plain("numeric", WHOLE, 0));
            case "double precision" ->
                text.toLowerCase(Locale.ROOT).startsWith("binary") ? SqlType.plain(name) : SqlType.plain("float", 126);
            case "real" ->
                text.toLowerCase(Locale.ROOT).startsWith("binary") ? SqlType.plain(name) : SqlType.plain("float", 63);
            case "float" -> arguments.isEmpty() ? SqlType.plain(name, 126) : new SqlType.Plain(name, arguments);
            // the one that counts characters is the one that others call varchar
            case "varchar2" ->
                unit.equals("char")
                        ? new SqlType.Plain("varchar", arguments)
                        : unit.equals("byte")
                                ? SqlType.plain("varchar2(" + arguments.get(0) + " byte)")
                                : new SqlType.Plain(name, arguments);
            case "char" ->
                unit.isEmpty()
                        ? new SqlType.Plain(name, arguments.isEmpty() ? List.of(1) : arguments)
                        : SqlType.plain("char(" + arguments.get(0) + " " + unit + ")");
            case "nchar" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(1) : arguments);
            case "raw" -> own(new SqlType.Plain("varbinary", arguments));
            case "timestamp", "timestamptz" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(6) : arguments);
            case "timestamp with local time zone" ->
                SqlType.plain("timestamp(" + (arguments.isEmpty() ? 6 : arguments.get(0)) + ") with local time zone");
            default -> own(new SqlType.Plain(name, arguments));
        };
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
        int length = arguments.isEmpty() ? Integer.MAX_VALUE : arguments.get(0);
        return switch (name) {
            case "numeric" -> number(arguments);
            case "varchar" -> length <= CHARACTERS ? SqlType.plain(name, length) : SqlType.plain("clob");
            case "nvarchar" -> length <= NATIONAL ? SqlType.plain(name, length) : SqlType.plain("nclob");
            case "binary", "varbinary" ->
                length == 16
                        ? SqlType.plain("uuid")
                        : length <= BYTES ? SqlType.plain("varbinary", length) : SqlType.plain("blob");
            case "json" -> SqlType.plain(hasJson ? name : "blob");
            case "timestamp", "timestamptz" -> new SqlType.Plain(name, arguments.isEmpty() ? List.of(6) : arguments);
            case "bigint",
                    "integer",
                    "smallint",
                    "tinyint",
                    "boolean",
                    "real",
                    "double precision",
                    "clob",
                    "blob",
                    "uuid" -> SqlType.plain(name);
            default -> new SqlType.Plain(name, arguments);
        };
    }

    private SqlType number(List<Integer> arguments) {
        if (arguments.isEmpty()) {
            return SqlType.plain("numeric");
        }
        int precision = arguments.get(0);
        int scale = arguments.size() > 1 ? arguments.get(1) : 0;
        if (scale == 0 && precision == 1 && !hasBoolean) {
            return SqlType.plain("boolean");
        }
        return DIGITS.entrySet().stream()
                .filter(each -> scale == 0 && each.getValue() == precision)
                .map(each -> SqlType.plain(each.getKey()))
                .findFirst()
                .orElse(SqlType.plain("numeric", precision, scale));
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
            throw new UnsupportedException(OracleProduct.NAME + " has no type " + type
                    + " and nothing like it; use another, or keep the step to the databases that have it: op.on(...)");
        }
        String name = OWN.getOrDefault(plain.name(), plain.name());
        List<Integer> arguments = plain.arguments();
        if (DIGITS.containsKey(name)) {
            return "number(" + DIGITS.get(name) + ",0)";
        }
        return switch (plain.name()) {
            case "boolean" -> hasBoolean ? name : "number(1,0)";
            case "varchar" -> name + "(" + arguments.get(0) + " char)";
            case "timestamptz" -> "timestamp(" + arguments.get(0) + ") with time zone";
            default -> new SqlType.Plain(name, arguments).toString().replace(", ", ",");
        };
    }
}
