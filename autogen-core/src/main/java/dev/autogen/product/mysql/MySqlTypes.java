package dev.autogen.product.mysql;

import dev.autogen.error.UnsupportedException;
import dev.autogen.product.mysql.MySqlFacts.Strings;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types: the family's own spelling on one side, the one that revisions share between databases on the other. {@code datetime} is
 * {@code timestamp} there, {@code timestamp} is {@code timestamptz} (it is a moment, kept in UTC), {@code bit} is {@code boolean}, as
 * Hibernate has it. The display width of integers means nothing and is gone, except in {@code tinyint(1)}.
 */
final class MySqlTypes {

    private static final Pattern TYPE =
            Pattern.compile("([a-z][a-z0-9_]*(?: [a-z][a-z0-9_]*)*?)\\s*(?:\\(([\\d,\\s]*)\\))?((?: [a-z0-9_]+)*)");
    private static final Pattern LIST = Pattern.compile("(?i)(enum|set)\\s*\\((.*)\\)(.*)", Pattern.DOTALL);
    private static final Set<String> INTEGERS = Set.of("tinyint", "smallint", "mediumint", "integer", "bigint", "year");

    /** Words that change what a number or text is, and belong to its name. */
    private static final Set<String> ATTRIBUTES = Set.of("unsigned", "zerofill", "character", "charset", "binary");

    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int3", "mediumint"),
            Map.entry("middleint", "mediumint"),
            Map.entry("int2", "smallint"),
            Map.entry("int1", "tinyint"),
            Map.entry("dec", "numeric"),
            Map.entry("fixed", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("double", "double precision"),
            Map.entry("real", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("float", "real"),
            Map.entry("character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("long", "mediumtext"),
            Map.entry("long varchar", "mediumtext"),
            Map.entry("datetime", "timestamp"),
            Map.entry("timestamp", "timestamptz"));

    /** What the family has no word for is kept in what Hibernate keeps it in. */
    private static final Map<String, String> OWN = Map.of(
            "numeric", "decimal",
            "double precision", "double",
            "real", "float",
            "timestamp", "datetime",
            "timestamptz", "timestamp",
            "timetz", "time",
            "bytea", "longblob",
            "oid", "longblob",
            "jsonb", "json",
            "boolean", "bit");

    /** Types of other databases that have no like here. */
    private static final Set<String> FOREIGN = Set.of(
            ("cidr macaddr macaddr8 tsvector tsquery hstore money int4range int8range numrange tsrange tstzrange daterange"
                            + " int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange"
                            + " regclass regtype regproc pg_lsn ltree lquery jsonpath")
                    .split(" "));

    private static final int FRACTION = 6;
    private static final int SINGLE_PRECISION = 24;

    private final MySqlFacts facts;

    MySqlTypes(MySqlFacts facts) {
        this.facts = facts;
    }

    SqlType parse(String sql) {
        String text = sql.strip().replaceAll("\\s+", " ");
        Matcher list = LIST.matcher(sql.strip());
        if (list.matches()) {
            return SqlType.plain(list(list.group(1), list.group(2)) + rest(list.group(3)));
        }
        Matcher matcher = TYPE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return SqlType.plain(text);
        }
        List<String> words = new ArrayList<>(List.of(matcher.group(1).split(" ")));
        List<String> attributes = new ArrayList<>();
        while (words.stream().skip(1).anyMatch(ATTRIBUTES::contains) && isAttribute(words)) {
            attributes.add(0, words.remove(words.size() - 1));
        }
        attributes.addAll(List.of(matcher.group(3).strip().split(" ")));
        attributes.removeIf(word -> word.isEmpty() || word.equals("signed"));
        return canonical(String.join(" ", words), arguments(matcher.group(2)), String.join(" ", attributes));
    }

    private static boolean isAttribute(List<String> words) {
        return !words.equals(List.of("character", "varying")) && words.size() > 1;
    }

    private static List<Integer> arguments(@org.jspecify.annotations.Nullable String text) {
        List<Integer> arguments = new ArrayList<>();
        for (String each : Objects.requireNonNullElse(text, "").split(",", -1)) {
            if (!each.isBlank()) {
                arguments.add(Integer.valueOf(each.strip()));
            }
        }
        return arguments;
    }

    private static SqlType canonical(String native_, List<Integer> arguments, String attributes) {
        String suffix = attributes.isEmpty() ? "" : " " + attributes.replace("charset ", "character set ");
        if (native_.equals("boolean") || native_.equals("bool")) {
            return SqlType.plain("tinyint", 1);
        } else if (native_.equals("bit")) {
            boolean one = arguments.isEmpty() || arguments.get(0) == 1;
            return one ? SqlType.plain("boolean") : new SqlType.Plain("bit", arguments);
        } else if (native_.equals("float") && arguments.size() == 1) {
            return SqlType.plain((arguments.get(0) > SINGLE_PRECISION ? "double precision" : "real") + suffix);
        }
        String name = CANONICAL.getOrDefault(native_, native_);
        if (INTEGERS.contains(name)) {
            boolean truth = name.equals("tinyint") && arguments.equals(List.of(1)) && suffix.isEmpty();
            return truth ? SqlType.plain(name, 1) : SqlType.plain(name + suffix);
        }
        return new SqlType.Plain(name + suffix, standard(name, arguments));
    }

    /** What a type has that says nothing. */
    private static List<Integer> standard(String name, List<Integer> arguments) {
        return switch (name) {
            case "numeric" ->
                arguments.isEmpty() ? List.of(10, 0) : arguments.size() == 1 ? List.of(arguments.get(0), 0) : arguments;
            case "char", "binary" -> arguments.isEmpty() ? List.of(1) : arguments;
            case "time", "timestamp", "timestamptz" -> arguments.isEmpty() ? List.of(0) : arguments;
            default -> arguments;
        };
    }

    /** The values of an enum or set, as the server prints them. */
    private String list(String kind, String values) {
        List<String> literals = new ArrayList<>();
        MySqlTokens tokens = new MySqlTokens(values);
        while (tokens.next()) {
            if (tokens.isString()) {
                literals.add(MySqlLiterals.literal(MySqlLiterals.text(tokens.text(), strings()), strings()));
            }
        }
        return kind.toLowerCase(Locale.ROOT) + "(" + String.join(",", literals) + ")";
    }

    private Strings strings() {
        return facts.strings();
    }

    private static String rest(String text) {
        String rest = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return rest.isEmpty() ? "" : " " + rest;
    }

    /**
     * A type as SQL, also one of another database that has a like here.
     *
     * @throws UnsupportedException if there is none
     */
    String sql(SqlType type) {
        if (!(type instanceof SqlType.Plain plain)) {
            // there are neither named types nor arrays; Needs refuses what asks for one before this is sent
            return type.toString();
        }
        if (plain.equals(SqlType.LARGE_TEXT)) {
            return "longtext";
        }
        if (plain.name().startsWith("enum(") || plain.name().startsWith("set(")) {
            return plain.name();
        }
        int space = plain.name().startsWith("double precision")
                ? plain.name().indexOf(' ', "double precision".length())
                : plain.name().indexOf(' ');
        String name = space < 0 ? plain.name() : plain.name().substring(0, space);
        String suffix = space < 0 ? "" : plain.name().substring(space);
        if (FOREIGN.contains(name)) {
            throw new UnsupportedException("MariaDB and MySQL have no type " + name
                    + " and nothing like it; use another, or keep the step to the databases that have it: op.on(...)");
        }
        return own(name, plain.arguments()) + suffix;
    }

    private String own(String name, List<Integer> arguments) {
        if (name.equals("uuid") && !hasUuid()) {
            return "binary(16)";
        } else if (name.equals("varchar") && arguments.isEmpty()) {
            return "longtext";
        }
        String own = OWN.getOrDefault(name, name);
        boolean moment = Set.of("timestamp", "timestamptz", "time", "timetz").contains(name);
        List<Integer> kept = moment && arguments.isEmpty()
                ? List.of(FRACTION)
                : moment && arguments.equals(List.of(0)) ? List.<Integer>of() : arguments;
        return SqlType.plain(own, kept.toArray(Integer[]::new)).toString().replace(", ", ",");
    }

    private boolean hasUuid() {
        return facts.isMariaDb() && facts.isAtLeast(10, 7);
    }
}
