package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ReflectionException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema of a live database, by its {@link Catalog}; the number of statements is the same for any number of tables,
 * schemas and types. Neither transaction nor settings of the connection are touched.
 */
public final class JdbcReader implements SchemaReader {

    private final Wire wire;
    private final Catalog catalog;
    private final Scope scope;
    private final ServerVersion version;
    private @Nullable String defaultSchema;
    private Set<Item> leftOut = Set.of();
    private List<Need> needs = List.of();

    /**
     * A reader of what a connection sees.
     *
     * @param connection stays open, and the caller's
     * @param reading how databases of the product behind the connection are read
     * @param dialect dialect of the database behind the connection
     * @param scope how much is read
     * @throws ReflectionException if the connection does not answer
     */
    public JdbcReader(Connection connection, LiveReading reading, Dialect dialect, Scope scope) {
        this.wire = new Wire(connection);
        this.scope = scope;
        this.version = wire.fact("the version of the database", reading::version);
        this.catalog = reading.catalog(wire, dialect, version);
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

    /** What of a desired schema can be compared with what {@link #read} reads, both normalised. */
    public Sight sight(Database desired, Database current) {
        return catalog.sight(desired, current);
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
        List<Listing> listed = catalog.tables(reach);
        Map<ObjectName, List<Column>> columns = catalog.columns(reach);
        Map<ObjectName, List<Constraint>> constraints = catalog.constraints(reach);
        Map<ObjectName, List<Index>> indexes = catalog.indexes(reach);
        Map<ObjectName, List<TableOptions>> options = catalog.options(reach);
        List<Table> tables = new ArrayList<>();
        for (Listing table : listed) {
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
}
