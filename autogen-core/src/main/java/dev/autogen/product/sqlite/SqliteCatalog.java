package dev.autogen.product.sqlite;

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
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalog of SQLite, in one statement. Attached databases are other databases. */
final class SqliteCatalog implements Catalog {

    static final String MAIN = "main";

    private final Wire wire;
    private @Nullable SqliteSchema read;

    SqliteCatalog(Wire wire) {
        this.wire = wire;
    }

    private SqliteSchema schema() {
        if (read == null) {
            read = SqliteSchema.of(wire.rows(
                    "the catalog of the database",
                    SqliteSchema.QUERY,
                    row -> new SqliteSchema.Entry(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        }
        return read;
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        Set<Item> leftOut = schema().database().tables().stream()
                .map(table -> new Item(Item.Kind.TABLE, MAIN, null, table.name().name()))
                .filter(item -> scope.read().isPresent() && !scope.read().get().test(item))
                .collect(Collectors.toSet());
        return new Surroundings(
                new Reach(MAIN, List.of(), scope.excluded(), scope.known(), leftOut), List.of(), List.of(), List.of());
    }

    @Override
    public String defaultSchema() {
        return MAIN;
    }

    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        return Optional.empty();
    }

    @Override
    public List<Listing> tables(Reach reach) {
        return read(reach).stream()
                .map(table -> new Listing(table.name(), null))
                .toList();
    }

    private List<Table> read(Reach reach) {
        Set<String> excluded = reach.tablesLeftOut().stream().map(Item::name).collect(Collectors.toSet());
        excluded.addAll(reach.excluded());
        return schema().database().tables().stream()
                .filter(table -> !excluded.contains(table.name().name()) && !isOfHibernate(table))
                .toList();
    }

    /** Where it would take temporary tables elsewhere, Hibernate makes tables of its own ({@code PersistentTableStrategy}). */
    private static boolean isOfHibernate(Table table) {
        return table.name().name().matches("HTE?_.*")
                && table.findColumn("hib_sess_id").isPresent();
    }

    private <T> Map<ObjectName, T> map(Reach reach, Function<Table, T> part) {
        Map<ObjectName, T> parts = new HashMap<>();
        read(reach).forEach(table -> parts.put(table.name(), part.apply(table)));
        return parts;
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return map(reach, Table::columns);
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        return map(reach, Table::constraints);
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return map(reach, table -> List.of(table.options()));
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return map(reach, Table::indexes);
    }
}
