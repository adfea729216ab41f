package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.servers.MemoryHistory;
import dev.autogen.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One seed on a server of any product, by the commands that a user has. */
final class ProductCase {

    private final TestDatabase server;
    private final Ground ground;
    private final RandomDatabase source;
    private final boolean filled;
    private final Database current;
    private final Database desired;
    private final MemoryHistory history = new MemoryHistory();

    ProductCase(TestDatabase server, long seed) throws SQLException {
        this.server = server;
        ground = new Ground(server.dialect(), Tongue.of(server.product().name()));
        source = new RandomDatabase(seed, ground.dialect());
        filled = seed % 2 == 0;
        Database before = source.database();
        Database edited = seed % 5 == 0 ? source.database() : RandomEdits.of(source, before);
        current = ground.fit(before);
        desired = ground.fit(filled ? new Rows(source, before).fit(edited) : edited);
    }

    void run() throws SQLException {
        List<String> empty = server.catalog();
        Directions creation = Directions.of(SchemaDiff.between(Database.empty(), normalized(current)));
        history.add("a", creation);
        upgrade("a", current);
        Database created = read();
        assertReplayed(Database.empty(), creation.upgrade(), created);
        if (filled) {
            fill();
        }
        List<String> rows = rows();
        List<String> catalog = server.catalog();

        Directions edit =
                Directions.of(new CheckCommand(environment(desired)).run().operations());
        history.add("b", edit);
        upgrade("b", desired);
        String there = ValueLawsTest.lines(edit.upgrade());
        assertThat(rows()).as("rows after\n" + there).isEqualTo(rows);
        Database upgraded = read();
        assertReplayed(created, edit.upgrade(), upgraded);

        downgrade("a");
        assertThat(server.catalog())
                .as("the catalog after\n" + there + "and\n" + ValueLawsTest.lines(edit.downgrade()))
                .isEqualTo(catalog);
        assertThat(rows())
                .as("rows after\n" + there + "and\n" + ValueLawsTest.lines(edit.downgrade()))
                .isEqualTo(rows);
        assertNothingIsPending(current, "after the downgrade");
        assertReplayed(upgraded, edit.downgrade(), read());

        downgrade("base");
        assertThat(server.catalog()).as("what is left").isEqualTo(empty);
    }

    private void upgrade(String id, Database wanted) throws SQLException {
        new UpgradeCommand(environment(wanted)).run(id, RunListener.SILENT);
        assertNothingIsPending(wanted, "after the upgrade to " + id);
    }

    private void downgrade(String id) {
        new DowngradeCommand(environment(current)).run(id, RunListener.SILENT);
    }

    private void assertNothingIsPending(Database wanted, String when) {
        assertThat(ValueLawsTest.lines(
                        new CheckCommand(environment(wanted)).run().operations()))
                .as("what is pending " + when)
                .isEmpty();
    }

    /** What the operations say is what the server made of them, but for the spelling of expressions. */
    private void assertReplayed(Database from, List<Operation> operations, Database found) throws SQLException {
        Database replayed = normalized(ValueLawsTest.applied(operations, from));
        try (Connection connection = server.connect()) {
            Database judged = new ServerJudge(connection, server.product(), ground.dialect())
                    .judge(replayed, found)
                    .desired();
            assertThat(ValueLawsTest.lines(SchemaDiff.between(found, judged)))
                    .as("what the operations say and did not do")
                    .isEmpty();
            assertThat(ValueLawsTest.lines(SchemaDiff.between(judged, found)))
                    .as("what the operations did and do not say")
                    .isEmpty();
        }
    }

    private Database normalized(Database database) {
        return ground.dialect().normalize(database);
    }

    private Database read() throws SQLException {
        try (Connection connection = server.connect()) {
            Scope scope =
                    new Scope(schemas(), Set.copyOf(VersionTables.standard().names()), Set.of());
            return normalized(new JdbcReader(connection, server.product(), ground.dialect(), scope).read());
        }
    }

    private List<String> schemas() {
        Set<String> schemas = new TreeSet<>(current.schemas());
        schemas.addAll(desired.schemas());
        return List.copyOf(schemas);
    }

    private Environment environment(Database model) {
        return new Environment(
                server::connect,
                List.of(history),
                VersionTables.standard(),
                (dialect, version) -> () -> model,
                schemas());
    }

    private void fill() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : server.references(false)) {
                statement.execute(sql);
            }
            for (Table table : current.tables()) {
                for (int row = 1; row <= 2; row++) {
                    statement.execute(insert(table, row));
                }
            }
            for (String sql : server.references(true)) {
                statement.execute(sql);
            }
        }
    }

    private String insert(Table table, int row) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.findComputed().isEmpty() && source.columnNames().contains(column.name())) {
                names.add(ground.dialect().quote(column.name()));
                values.add(ground.tongue().value(source.family(column.name()), column.type(), row));
            }
        }
        String into = "insert into " + quoted(table.name());
        return names.isEmpty()
                ? into + " default values"
                : into + " (" + String.join(", ", names) + ")" + ground.tongue().overriding() + " values ("
                        + String.join(", ", values) + ")";
    }

    private String quoted(ObjectName name) {
        String schema = name.schema() == null ? "" : ground.dialect().quote(name.schema()) + ".";
        return schema + ground.dialect().quote(name.name());
    }

    /** Every value that both schemas have. */
    private List<String> rows() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (Table table : filled ? current.tables() : List.<Table>of()) {
            Optional<Table> other = desired.findTable(table.name());
            List<String> columns = table.columns().stream()
                    .filter(column -> other.filter(each -> isKept(column, each)).isPresent())
                    .map(column -> ground.dialect().quote(column.name()))
                    .sorted()
                    .toList();
            if (!columns.isEmpty()) {
                server.query("select " + String.join(", ", columns) + " from " + quoted(table.name())).stream()
                        .sorted()
                        .forEach(row -> lines.add(table.name() + ": " + row));
            }
        }
        return lines;
    }

    private static boolean isKept(Column column, Table other) {
        return column.findComputed().isEmpty()
                && other.findColumn(column.name())
                        .filter(each ->
                                each.findComputed().isEmpty() && each.type().equals(column.type()))
                        .isPresent();
    }
}
