package dev.autogen.hibernate.scenario;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All that a database holds, as lines that two databases can be compared by. The order of columns does not count, since an
 * added column stands last; nor does that of constraints and indexes.
 */
final class Catalog {

    /** What the schema values leave out, because the dialect makes it whenever it makes the type. */
    private static final String CASTS = """
            select format('cast %s as %s %s %s', castsource::regtype, casttarget::regtype, castcontext, castmethod)
            from pg_cast where oid >= 16384 order by 1
            """;

    private final Cluster cluster;
    private final Dialect dialect;

    Catalog(Cluster cluster, Dialect dialect) {
        this.cluster = cluster;
        this.dialect = dialect;
    }

    ServerVersion version() throws SQLException {
        try (Connection connection = cluster.connect(Cluster.LIVE)) {
            return new JdbcReader(connection, new PostgresProduct(), dialect, Scope.defaultSchema()).version();
        }
    }

    /** Everything in the live database, to the letter. */
    List<String> live() throws SQLException {
        return lines(Cluster.LIVE, table -> table);
    }

    /**
     * A database as Hibernate might have exported it: the order of conditions in its checks changes from run to run.
     *
     * @param names names of constraints and indexes that count as others
     */
    List<String> comparable(String database, Map<String, String> names) throws SQLException {
        return lines(
                database,
                table -> renamed(table, names)
                        .checks(table.checks().stream()
                                .map(check -> check.name(renamed(check.name(), names))
                                        .expression(dialect.comparisonForm(check.expression())))
                                .toList()));
    }

    private List<String> lines(String database, UnaryOperator<Table> change) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = cluster.connect(database);
                Statement statement = connection.createStatement()) {
            Scope scope = Scope.defaultSchema().schemas(schemas()).excluded(own());
            Database read = new JdbcReader(connection, new PostgresProduct(), dialect, scope).read();
            read.schemas().forEach(schema -> lines.add("schema " + schema));
            read.enums().forEach(type -> lines.add(type.toString()));
            read.sequences().forEach(sequence -> lines.add(sequence.toString()));
            read.tables().forEach(table -> add(change.apply(table), lines));
            try (ResultSet casts = statement.executeQuery(CASTS)) {
                while (casts.next()) {
                    lines.add(casts.getString(1));
                }
            }
        }
        return lines;
    }

    /** What the entities of either side name: a project lists such schemas in its configuration. */
    List<String> schemas() throws SQLException {
        Set<String> schemas = new TreeSet<>();
        for (String database : List.of(Cluster.LIVE, Cluster.FRESH)) {
            try (Connection connection = cluster.connect(database);
                    ResultSet rows = connection.getMetaData().getSchemas()) {
                while (rows.next()) {
                    schemas.add(rows.getString("TABLE_SCHEM"));
                }
            }
        }
        return List.copyOf(schemas);
    }

    private static Set<String> own() {
        return Set.copyOf(VersionTables.standard().names());
    }

    private static Table renamed(Table table, Map<String, String> names) {
        return Table.of(
                        table.name(),
                        table.elements().stream()
                                .map(element -> element instanceof Constraint constraint
                                        ? constraint.name(renamed(constraint.name(), names))
                                        : element)
                                .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.name(renamed(index.name(), names)))
                        .toList());
    }

    private static Name renamed(Name name, Map<String, String> names) {
        return Name.of(names.getOrDefault(name.text(), name.text()));
    }

    private static void add(Table table, List<String> lines) {
        lines.add("table " + table.name() + ", comment " + table.comment());
        table.columns().stream().sorted(Comparator.comparing(Column::name)).forEach(column -> lines.add("  " + column));
        List<String> parts = new ArrayList<>();
        table.constraints().forEach(constraint -> parts.add("  " + constraint));
        table.indexes().forEach(index -> parts.add("  " + index));
        parts.stream().sorted().forEach(lines::add);
    }
}
