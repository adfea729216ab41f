package dev.autogen.product.ansi;

import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Listing;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Sight;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.TableOptions;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code DatabaseMetaData} tells, each kind at once where the driver does so. */
final class AnsiCatalog implements Catalog {

    private final Wire wire;
    private final AnsiDialect dialect;
    private final AnsiNames names;
    private AnsiReach there;
    private Map<ObjectName, List<Constraint>> constraints = Map.of();

    AnsiCatalog(Wire wire, AnsiDialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
        this.names = dialect.names();
        this.there = AnsiReach.none(wire, names);
    }

    /** An empty text where tables are in no schemas. */
    @Override
    public String defaultSchema() {
        return wire.fact("the default schema of the connection", metadata -> {
            Connection connection = metadata.getConnection();
            String schema = connection.getSchema();
            return schema == null ? "" : names.swapped(schema);
        });
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        String own = defaultSchema();
        List<String> known = wire.metadata(
                "the schemas of the database",
                metadata -> metadata.getSchemas(),
                row -> names.swapped(row.getString("TABLE_SCHEM")));
        List<String> schemas = scope.schemas().stream()
                .filter(schema -> known.contains(schema) && !schema.equals(own))
                .distinct()
                .toList();
        Set<Item> schemasLeftOut = scope.leavesOut(schemas.stream().map(Item::schema));
        Reach all = new Reach(
                own,
                schemas.stream()
                        .filter(schema -> !schemasLeftOut.contains(Item.schema(schema)))
                        .toList(),
                scope.excluded(),
                scope.known(),
                schemasLeftOut);
        there = AnsiReach.of(wire, names, all);
        Set<Item> leftOut = new HashSet<>(schemasLeftOut);
        leftOut.addAll(scope.leavesOut(there.tables().stream().map(table -> Item.of(Item.Kind.TABLE, table, own))));
        Reach reach = new Reach(own, all.schemas(), scope.excluded(), scope.known(), leftOut);
        return new Surroundings(reach, List.of(), List.of(), List.of());
    }

    /** The foreign keys of tables that are left out. */
    @Override
    public List<Need> needs(Reach reach) {
        return Need.of(
                new AnsiConstraints(there.only(table -> !reach.reads(Item.Kind.TABLE, table))).foreignKeys(),
                reach.defaultSchema());
    }

    @Override
    public List<Listing> tables(Reach reach) {
        return here(reach).tables().stream()
                .map(table -> new Listing(table, null))
                .toList();
    }

    /** It is known to the database alone. */
    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        return Optional.empty();
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return new AnsiColumns(here(reach), dialect.types()).read();
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        constraints = new AnsiConstraints(here(reach)).read();
        return constraints;
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return new AnsiIndexes(here(reach), constraints).read();
    }

    private AnsiReach here(Reach reach) {
        return there.only(table -> reach.reads(Item.Kind.TABLE, table));
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return Map.of();
    }

    @Override
    public Sight sight(Database desired, Database current) {
        return new AnsiSight(dialect.facts().product(), desired, current).sight();
    }
}
