package dev.autogen.product.sqlite;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Listing;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Name;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalog of SQLite, in one statement. Attached databases are other databases. */
final class SqliteCatalog implements Catalog {

    static final String MAIN = "main";

    private final Wire wire;
    private final Dialect dialect;
    private SqliteSchema read = SqliteSchema.of(List.of());

    SqliteCatalog(Wire wire, Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        Set<Item> leftOut = new HashSet<>();
        read = SqliteSchema.of(
                wire.rows("the catalog of the database", SqliteSchema.QUERY, row -> entry(row, scope, leftOut)).stream()
                        .flatMap(Optional::stream)
                        .toList());
        return new Surroundings(
                new Reach(MAIN, List.of(), scope.excluded(), scope.known(), leftOut), List.of(), List.of(), List.of());
    }

    /** Nothing for what is left out, whose text nobody looks at. */
    private static Optional<SqliteSchema.Entry> entry(ResultSet row, Scope scope, Set<Item> leftOut)
            throws SQLException {
        String type = row.getString(1);
        String table = row.getString(3);
        Set<Item> out = scope.leavesOut(Stream.of(new Item(Item.Kind.TABLE, MAIN, null, table)));
        if (type.equals("table")) {
            leftOut.addAll(out);
        }
        return !out.isEmpty() || scope.excluded().contains(table)
                ? Optional.empty()
                : Optional.of(new SqliteSchema.Entry(type, row.getString(2), table, row.getString(4)));
    }

    @Override
    public List<Need> needs(Reach reach) {
        String names = reach.tablesLeftOut().stream()
                .map(item -> dialect.literal(item.name()))
                .collect(Collectors.joining(", ", "(", ")"));
        Map<List<String>, ForeignKey> keys = new LinkedHashMap<>();
        wire.rows(
                        "the foreign keys of tables that are left out",
                        "select m.name, f.id, f.\"table\", f.\"from\", f.\"to\" from main.sqlite_master m,"
                                + " pragma_foreign_key_list(m.name) f where m.type = 'table' and m.name in " + names
                                + " order by m.name, f.id, f.seq",
                        row -> new Part(List.of(row.getString(1), row.getString(2)), key(row)))
                .forEach(part -> keys.merge(part.of(), part.key(), SqliteCatalog::joined));
        Map<String, Table> tables = new HashMap<>();
        read.database()
                .tables()
                .forEach(table -> tables.put(SqliteSpelling.lower(table.name().name()), table));
        List<Need> needs = new ArrayList<>();
        keys.forEach((of, key) -> needs.addAll(
                Need.of(SqliteSpelling.resolved(key, tables), new Item(Item.Kind.TABLE, MAIN, null, of.get(0)))));
        return needs;
    }

    /** A column of a foreign key, with the key as if it had no other. */
    private record Part(List<String> of, ForeignKey key) {}

    private static ForeignKey key(ResultSet row) throws SQLException {
        String target = row.getString(5);
        return ForeignKey.of(
                Name.unnamed(),
                List.of(row.getString(4)),
                ObjectName.of(row.getString(3)),
                target == null ? List.of() : List.of(target));
    }

    private static ForeignKey joined(ForeignKey one, ForeignKey two) {
        List<String> columns = new ArrayList<>(one.columns());
        columns.addAll(two.columns());
        List<String> targets = new ArrayList<>(one.targetColumns());
        targets.addAll(two.targetColumns());
        return one.columns(columns).targetColumns(targets);
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
        return tables().stream().map(table -> new Listing(table.name(), null)).toList();
    }

    private List<Table> tables() {
        return read.database().tables().stream()
                .filter(table -> !isOfHibernate(table))
                .toList();
    }

    /** Where it would take temporary tables elsewhere, Hibernate makes tables of its own ({@code PersistentTableStrategy}). */
    private static boolean isOfHibernate(Table table) {
        return table.name().name().matches("HTE?_.*")
                && table.findColumn("hib_sess_id").isPresent();
    }

    private <T> Map<ObjectName, T> map(Function<Table, T> part) {
        Map<ObjectName, T> parts = new HashMap<>();
        tables().forEach(table -> parts.put(table.name(), part.apply(table)));
        return parts;
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return map(Table::columns);
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        return map(Table::constraints);
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return map(table -> List.of(table.options()));
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return map(Table::indexes);
    }
}
