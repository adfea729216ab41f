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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalog of MariaDB and MySQL. A schema is what they call a database. */
public final class MySqlCatalog implements Catalog {

    private static final String SYSTEM = "('information_schema', 'mysql', 'performance_schema', 'sys')";

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
        List<Place> places = wire.rows(
                "the schemas and sequences of the database",
                "select schema_name, null as sequence_name, schema_name = database() as own from information_schema.schemata"
                        + " where (schema_name = database() or schema_name in "
                        + rows.list(scope.schemas().isEmpty() ? List.of("") : scope.schemas())
                        + ") and schema_name not in " + SYSTEM
                        + " union all select table_schema, table_name, table_schema = database() from information_schema.tables"
                        + " where table_type = 'SEQUENCE'",
                row -> new Place(row.getString(1), row.getString(2), row.getBoolean(3)));
        String own = defaultSchema(places.stream()
                .filter(Place::own)
                .map(place -> Optional.of(place.schema()))
                .toList());
        Reach reach = new Reach(
                own,
                places.stream()
                        .filter(place -> place.sequence() == null && !place.own())
                        .map(Place::schema)
                        .toList(),
                scope.excluded(),
                scope.known(),
                Set.of());
        List<Place> sequences = places.stream()
                .filter(place -> place.sequence() != null && reach.allSchemas().contains(place.schema()))
                .toList();
        return new Surroundings(
                reach, List.of(), List.of(), sequences.isEmpty() ? List.of() : sequences(sequences, reach));
    }

    private record Place(String schema, @Nullable String sequence, boolean own) {}

    /** Each sequence tells of itself as a table of one row. */
    private List<Sequence> sequences(List<Place> places, Reach reach) {
        String query = places.stream()
                .map(place -> {
                    String name = Objects.requireNonNull(place.sequence());
                    return "select " + dialect.literal(place.schema()) + " as table_schema, " + dialect.literal(name)
                            + " as table_name, start_value, increment, minimum_value, maximum_value, cache_size,"
                            + " cycle_option from " + dialect.quote(place.schema()) + "." + dialect.quote(name);
                })
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
        return wire
                .rows(
                        "the tables of the database",
                        "select table_schema, table_name, table_comment from information_schema.tables where table_schema in "
                                + rows.list(reach.allSchemas())
                                + " and table_type in ('BASE TABLE', 'SYSTEM VERSIONED') order by table_schema, table_name",
                        row -> new Listing(reach.name(row.getString(1), row.getString(2)), comment(row.getString(3))))
                .stream()
                .filter(table -> !reach.excluded().contains(table.name().name()))
                .toList();
    }

    static @Nullable String comment(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        return Optional.empty();
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
