package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ReflectionException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.reflect.postgres.PostgresCatalog;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SchemaReader;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.TableOptions;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema of a live database. Tables and their comments come from {@code DatabaseMetaData} in bulk, everything
 * that it cannot say, or says slowly, from the database's own catalog; the number of statements is the same for any
 * number of tables, schemas and types. Neither transaction nor settings of the connection are touched.
 */
public final class JdbcReader implements SchemaReader {

    private final Wire wire;
    private final Catalog catalog;
    private final Dialect dialect;
    private final Scope scope;
    private final ServerVersion version;
    private @Nullable String defaultSchema;
    private Set<Item> leftOut = Set.of();
    private List<Need> needs = List.of();

    /**
     * A reader of what a connection sees.
     *
     * @param connection stays open, and the caller's
     * @param dialect dialect of the database behind the connection
     * @param scope how much is read
     * @throws UnsupportedException if databases of that dialect cannot be read
     * @throws ReflectionException if the connection does not answer
     */
    public JdbcReader(Connection connection, Dialect dialect, Scope scope) {
        this.wire = new Wire(connection);
        this.dialect = dialect;
        this.scope = scope;
        this.version = wire.fact(
                "the version of the database",
                metadata -> new ServerVersion(
                        metadata.getDatabaseProductName(),
                        metadata.getDatabaseMajorVersion(),
                        metadata.getDatabaseMinorVersion()));
        this.catalog = catalog();
    }

    private Catalog catalog() {
        if (!dialect.name().equals("postgresql")) {
            throw new UnsupportedException(
                    "a live " + dialect.name() + " database cannot be read, only postgresql can");
        }
        return new PostgresCatalog(wire, dialect, version);
    }

    /** Which server is read; costs no statement. */
    public ServerVersion version() {
        return version;
    }

    /**
     * The own name of the default schema; costs one statement unless {@link #read} went before.
     *
     * @throws ReflectionException if the connection has none
     */
    public String defaultSchema() {
        if (defaultSchema == null) {
            defaultSchema = catalog.defaultSchema();
        }
        return defaultSchema;
    }

    /**
     * The sequence behind an identity or serial column of a table, if it has one in the schema of the table. Costs a
     * statement.
     *
     * @throws ReflectionException if the server refuses, for example because there is no such table
     */
    public Optional<ObjectName> sequenceBehind(ObjectName table, String column) {
        return catalog.sequenceBehind(table, column).map(table::name);
    }

    /** What {@link #read} left out for its name; empty before it has read. */
    public Set<Item> leftOut() {
        return leftOut;
    }

    /** What those things stand on, and all other tables of the server that {@link #read} did not read. */
    public List<Need> needs() {
        return needs;
    }

    /**
     * What a table is that {@link #read} did not read for another reason than its name, in words. Costs a statement.
     *
     * @param schema own name of its schema
     */
    public Optional<String> whyUnread(String schema, String table) {
        return catalog.whyUnread(schema, table);
    }

    /** How many statements this reader has sent to the server so far. */
    public int statements() {
        return wire.statements();
    }

    /**
     * The schema as it is now.
     *
     * @throws ReflectionException if the server refuses or does not answer
     */
    @Override
    public Database read() {
        Surroundings surroundings = catalog.surroundings(scope);
        Reach reach = surroundings.reach();
        defaultSchema = reach.defaultSchema();
        leftOut = reach.leftOut();
        needs = scope.read().isPresent() ? catalog.needs(reach) : List.of();
        List<Listed> listed = tables(reach);
        Map<ObjectName, List<Column>> columns = catalog.columns(reach);
        Map<ObjectName, List<Constraint>> constraints = catalog.constraints(reach);
        Map<ObjectName, List<Index>> indexes = catalog.indexes(reach);
        Map<ObjectName, List<TableOptions>> options = catalog.options(reach);
        List<Table> tables = new ArrayList<>();
        for (Listed table : listed) {
            List<Column> own = columns.get(table.name());
            if (own != null) {
                List<TableElement> elements = new ArrayList<>(own);
                elements.addAll(constraints.getOrDefault(table.name(), List.of()));
                elements.addAll(options.getOrDefault(table.name(), List.of()));
                if (table.comment() != null) {
                    elements.add(new TableComment(table.comment()));
                }
                tables.add(Table.of(table.name(), elements).indexes(indexes.getOrDefault(table.name(), List.of())));
            }
        }
        return new Database(
                reach.schemas(), surroundings.enums(), surroundings.composites(), surroundings.sequences(), tables);
    }

    private List<Listed> tables(Reach reach) {
        return wire
                .metadata(
                        "the tables of the database",
                        metadata -> metadata.getTables(
                                null,
                                pattern(metadata, reach),
                                "%",
                                catalog.tableTypes().toArray(String[]::new)),
                        row -> listed(row, reach))
                .stream()
                .filter(table -> reach.allSchemas().contains(table.ownSchema()))
                .toList();
    }

    /** One schema by name; for several there is no pattern, so that all are asked for and sorted out here. */
    private static @Nullable String pattern(DatabaseMetaData metadata, Reach reach) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return reach.schemas().isEmpty()
                ? reach.defaultSchema()
                        .replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%")
                : null;
    }

    private static Listed listed(ResultSet row, Reach reach) throws SQLException {
        String schema = row.getString("TABLE_SCHEM");
        return new Listed(schema, reach.name(schema, row.getString("TABLE_NAME")), row.getString("REMARKS"));
    }

    private record Listed(
            String ownSchema, ObjectName name, @Nullable String comment) {}
}
