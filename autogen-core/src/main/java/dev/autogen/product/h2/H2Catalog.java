package dev.autogen.product.h2;

import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Listing;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.TableOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The catalog of H2: its {@code INFORMATION_SCHEMA}, which tells all of a kind at once. */
final class H2Catalog implements Catalog {

    private static final String OWN = "table_type = 'BASE TABLE' and storage_type in ('MEMORY', 'CACHED')";

    private static final String SCHEMAS = "select 'SCHEMA', schema_name, schema_name from information_schema.schemata"
            + " where upper(schema_name) not in ('INFORMATION_SCHEMA', 'PG_CATALOG')";

    /** What may be left out for its name. */
    private static final String OBJECTS =
            " union all select 'TABLE', table_schema, table_name from information_schema.tables"
                    + " where " + OWN
                    + " union all select 'ENUM', domain_schema, domain_name from information_schema.domains"
                    + " union all select 'SEQUENCE', sequence_schema, sequence_name from information_schema.sequences";

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern LIST =
            Pattern.compile("VALUE (?:IN\\((?:'(?:[^']|'')*'(?:,\\s*)?)+\\)|= '(?:[^']|'')*')");

    /** How many numbers a sequence keeps at hand where nobody says. */
    static final int USUAL_CACHE = 32;

    private final Wire wire;
    private final H2Dialect dialect;
    private final H2Names names;

    H2Catalog(Wire wire, H2Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
        this.names = dialect.names();
    }

    @Override
    public String defaultSchema() {
        return names.swapped(
                wire.rows("the default schema of the connection", "select current_schema", row -> row.getString(1))
                        .get(0));
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        String own = defaultSchema();
        List<Item> there = wire.rows(
                "the names in the database",
                names.catalog(scope.read().isPresent() ? SCHEMAS + OBJECTS : SCHEMAS),
                row -> new Item(
                        Item.Kind.valueOf(row.getString(1)),
                        names.swapped(row.getString(2)),
                        null,
                        names.swapped(row.getString(3))));
        Set<Item> leftOut = scope.leavesOut(there.stream()
                .filter(item -> item.schema().equals(own)
                        ? item.kind() != Item.Kind.SCHEMA
                        : scope.schemas().contains(item.schema())));
        List<String> schemas = scope.schemas().stream()
                .filter(schema -> there.contains(Item.schema(schema)) && !schema.equals(own))
                .filter(schema -> !leftOut.contains(Item.schema(schema)))
                .distinct()
                .toList();
        H2Reach found = here(new Reach(own, schemas, scope.excluded(), scope.known(), leftOut));
        return new Surroundings(found.reach(), enums(found), List.of(), sequences(found));
    }

    /** Domains that are no more than a list of texts. */
    private List<EnumType> enums(H2Reach reach) {
        return wire
                .rows(
                        "the domains of the database",
                        names.catalog(
                                "select d.domain_schema, d.domain_name, c.check_clause from information_schema.domain_constraints d"
                                        + " join information_schema.check_constraints c on c.constraint_schema = d.constraint_schema"
                                        + " and c.constraint_name = d.constraint_name where "
                                        + reach.only(Item.Kind.ENUM, "d.domain_schema", "d.domain_name")
                                        + " order by 1, 2"),
                        row -> new EnumType(reach.name(row.getString(1), row.getString(2)), values(row.getString(3))))
                .stream()
                .filter(type -> !type.values().isEmpty())
                .toList();
    }

    private static List<String> values(String printed) {
        String check = H2Expressions.decoded(H2Expressions.stripped(printed));
        return LIST.matcher(check).matches()
                ? LITERAL.matcher(check)
                        .results()
                        .map(literal -> literal.group(1).replace("''", "'"))
                        .toList()
                : List.of();
    }

    private List<Sequence> sequences(H2Reach reach) {
        return wire.rows(
                "the sequences of the database",
                names.catalog(
                        "select sequence_schema, sequence_name, upper(data_type), start_value, increment, minimum_value, maximum_value, cache,"
                                + " cycle_option from information_schema.sequences where "
                                + reach.only(Item.Kind.SEQUENCE, "sequence_schema", "sequence_name")
                                + " order by 1, 2"),
                row -> {
                    String type = type(row.getString(3));
                    return new Sequence(
                            reach.name(row.getString(1), row.getString(2)),
                            dialect.parseType(type),
                            options(row, 4, type));
                });
    }

    /** One without a type is of numbers of 19 digits in some modes, and so is one of bigint as soon as a database is opened again. */
    private static String type(String printed) {
        return printed.equals("NUMERIC") ? "BIGINT" : printed;
    }

    /**
     * Start, increment, minimum, maximum, cache and cycle, from a column on; bounds that H2 chose itself are left out
     * ({@code Sequence.getDefaultMinValue} and {@code getDefaultMaxValue}).
     */
    static SequenceOptions options(ResultSet row, int first, String type) throws SQLException {
        long start = row.getLong(first);
        long increment = row.getLong(first + 1);
        long cache = row.getLong(first + 4);
        long greatest = greatest(type);
        boolean ascending = increment > 0;
        return new SequenceOptions(
                start,
                increment,
                unless(row.getLong(first + 2), ascending ? Math.min(1, start) : -greatest - 1),
                unless(row.getLong(first + 3), ascending ? greatest : Math.max(-1, start)),
                cache == USUAL_CACHE ? 1 : cache,
                row.getString(first + 5).equals("YES"));
    }

    private static @Nullable Long unless(long bound, long own) {
        return bound == own ? null : bound;
    }

    private static long greatest(String type) {
        return switch (type) {
            case "TINYINT" -> Byte.MAX_VALUE;
            case "SMALLINT" -> Short.MAX_VALUE;
            case "INTEGER" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    @Override
    public List<Listing> tables(Reach reach) {
        H2Reach here = here(reach);
        return wire.rows(
                "the tables of the database",
                names.catalog("select table_schema, table_name, remarks from information_schema.tables where " + OWN
                        + " and " + here.tables("table_schema", "table_name") + " order by 1, 2"),
                row -> new Listing(here.name(row.getString(1), row.getString(2)), row.getString(3)));
    }

    /** It is known to H2 alone. */
    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        return Optional.empty();
    }

    /** Domains and the keys that foreign keys refer to. */
    @Override
    public List<Need> needs(Reach reach) {
        H2Reach here = here(reach);
        List<Need> needs = new ArrayList<>(Need.of(new H2Constraints(wire, here).unread(), reach.defaultSchema()));
        needs.addAll(wire.rows(
                "the domains of columns that are not read",
                names.catalog(
                        "select table_schema, table_name, column_name, domain_schema, domain_name from information_schema.columns"
                                + " where domain_name is not null and not (" + here.tables("table_schema", "table_name")
                                + ")"),
                row -> new Need(
                        Need.Of.TYPE,
                        here.name(row.getString(4), row.getString(5)),
                        List.of(),
                        new Item(
                                        Item.Kind.COLUMN,
                                        names.swapped(row.getString(1)),
                                        names.swapped(row.getString(2)),
                                        names.swapped(row.getString(3)))
                                .toString())));
        return needs;
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return new H2Columns(wire, here(reach)).read();
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        return new H2Constraints(wire, here(reach)).read();
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return new H2Indexes(wire, here(reach)).read();
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return Map.of();
    }

    private H2Reach here(Reach reach) {
        return new H2Reach(reach, names, dialect);
    }
}
