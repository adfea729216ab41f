package dev.autogen.product.mysql;

import dev.autogen.error.ReflectionException;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Listing;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalog of MariaDB and MySQL. A schema is what they call a database. */
public final class MySqlCatalog implements Catalog {

    private static final String SYSTEM = "('information_schema', 'mysql', 'performance_schema', 'sys')";

    private static final String TABLES = "'BASE TABLE', 'SYSTEM VERSIONED'";

    private final Wire wire;
    private final MySqlDialect dialect;
    private final Rows rows;
    private MySqlConstraints constraints;

    public MySqlCatalog(Wire wire, MySqlDialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
        this.rows = new Rows(wire, dialect);
        this.constraints = new MySqlConstraints(wire, dialect);
    }

    @Override
    public String defaultSchema() {
        return defaultSchema(wire.rows("the default schema", "select database()", row -> schema(row.getString(1))));
    }

    private static Optional<String> schema(@Nullable String name) {
        return Optional.ofNullable(name);
    }

    private static String defaultSchema(List<Optional<String>> found) {
        return found.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new ReflectionException(
                        "the connection has no database: name one in the URL, as in jdbc:mariadb://localhost/shop"));
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        constraints = new MySqlConstraints(wire, dialect);
        String schemas = Stream.concat(
                        Stream.of("database()"), scope.schemas().stream().map(dialect::literal))
                .collect(Collectors.joining(", ", "(", ")"));
        List<Place> places = wire.rows(
                "the schemas and sequences of the database",
                "select 'SCHEMA', schema_name, schema_name, schema_name = database() from information_schema.schemata"
                        + " where schema_name in " + schemas + " and schema_name not in " + SYSTEM
                        + " union all select if(table_type = 'SEQUENCE', 'SEQUENCE', 'TABLE'), table_schema, table_name,"
                        + " table_schema = database() from information_schema.tables where table_schema in " + schemas
                        + " and table_type in ('SEQUENCE'" + (scope.read().isPresent() ? ", " + TABLES : "") + ")",
                row -> new Place(
                        new Item(Item.Kind.valueOf(row.getString(1)), row.getString(2), null, row.getString(3)),
                        row.getBoolean(4)));
        String own = defaultSchema(places.stream()
                .filter(Place::own)
                .map(place -> Optional.of(place.item().schema()))
                .toList());
        Set<Item> leftOut = scope.leavesOut(places.stream()
                .filter(place -> !(place.own() && place.is(Item.Kind.SCHEMA)))
                .map(Place::item));
        Reach reach = new Reach(
                own,
                places.stream()
                        .filter(place -> place.is(Item.Kind.SCHEMA) && !place.own())
                        .filter(place -> !leftOut.contains(place.item()))
                        .map(place -> place.item().schema())
                        .toList(),
                scope.excluded(),
                scope.known(),
                leftOut);
        List<Item> sequences = places.stream()
                .filter(place -> place.is(Item.Kind.SEQUENCE))
                .map(Place::item)
                .filter(item -> !leftOut.contains(item) && reach.allSchemas().contains(item.schema()))
                .toList();
        return new Surroundings(
                reach, List.of(), List.of(), sequences.isEmpty() ? List.of() : sequences(sequences, reach));
    }

    private record Place(Item item, boolean own) {

        boolean is(Item.Kind kind) {
            return item.kind() == kind;
        }
    }

    /** Each sequence tells of itself as a table of one row. */
    private List<Sequence> sequences(List<Item> items, Reach reach) {
        String query = items.stream()
                .map(item -> "select " + dialect.literal(item.schema()) + " as table_schema, "
                        + dialect.literal(item.name())
                        + " as table_name, start_value, increment, minimum_value, maximum_value, cache_size,"
                        + " cycle_option from " + dialect.quote(item.schema()) + "." + dialect.quote(item.name()))
                .collect(Collectors.joining(" union all "));
        return wire.rows(
                "the sequences of the database",
                query,
                row -> Sequence.of(reach.name(row.getString(1), row.getString(2)))
                        .options(options(row)));
    }

    private static SequenceOptions options(ResultSet row) throws SQLException {
        long increment = row.getLong("increment");
        long minimum = row.getLong("minimum_value");
        long maximum = row.getLong("maximum_value");
        long least = increment > 0 ? 1 : -Long.MAX_VALUE;
        long greatest = increment > 0 ? Long.MAX_VALUE - 1 : -1;
        return new SequenceOptions(
                row.getLong("start_value"),
                increment,
                minimum == least ? null : minimum,
                maximum == greatest ? null : maximum,
                Math.max(1, row.getLong("cache_size")),
                row.getBoolean("cycle_option"));
    }

    @Override
    public List<Listing> tables(Reach reach) {
        return wire.rows(
                "the tables of the database",
                "select table_schema, table_name, table_comment from information_schema.tables where "
                        + rows.tables(reach, "table_schema", "table_name") + " and table_type in (" + TABLES
                        + ") order by table_schema, table_name",
                row -> new Listing(reach.name(row.getString(1), row.getString(2)), comment(row.getString(3))));
    }

    static @Nullable String comment(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        return Optional.empty();
    }

    @Override
    public List<Need> needs(Reach reach) {
        return Need.of(constraints.unread(reach), reach.defaultSchema());
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return new MySqlColumns(rows, dialect).read(reach, constraints.checks(reach));
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        return constraints.read(reach);
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return constraints.indexes(reach);
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return new HashMap<>();
    }

    static boolean isMariaDb(MySqlDialect dialect) {
        return dialect.facts().brand() == Brand.MARIADB;
    }

    static <T> List<T> both(List<T> one, List<T> two) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
