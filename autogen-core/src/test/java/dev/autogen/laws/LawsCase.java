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
import dev.autogen.reflect.Judgement;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One seed on a server of any product, by the commands that a user has. */
final class LawsCase {

    private final TestDatabase server;
    private final Ground ground;
    private final Map<String, Family> families;
    private final boolean filled;
    private final Database current;
    private final Database desired;
    private final MemoryHistory history = new MemoryHistory();

    LawsCase(TestDatabase server, Ground ground, long seed) {
        this.server = server;
        this.ground = ground;
        RandomDatabase source = ground.source(seed);
        Database before = source.database();
        filled = seed % 2 == 0;
        Database edited = seed % 5 == 0 ? source.database() : RandomEdits.of(source, before);
        current = ground.fit(before);
        desired = ground.fit(filled ? new Rows(source, before).fit(edited) : edited);
        families = source.columnNames().stream()
                .collect(Collectors.toMap(ground::column, source::family, (one, other) -> one));
    }

    void run() throws SQLException {
        List<String> empty = server.catalog();
        Directions creation = Directions.of(SchemaDiff.between(Database.empty(), normalized(current)));
        history.add("a", creation);
        upgrade("a", current);
        Database created = read();
        Database replayed = ValueLawsTest.applied(creation.upgrade(), Database.empty());
        assertReplayed(replayed, created, creation.upgrade());
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
        assertReplayed(ValueLawsTest.applied(edit.upgrade(), created), upgraded, edit.upgrade());
        assertReplayed(ValueLawsTest.applied(edit.upgrade(), replayed), upgraded, edit.upgrade());

        downgrade("a");
        String back = there + "and\n" + ValueLawsTest.lines(edit.downgrade());
        assertThat(server.catalog()).as("the catalog after\n" + back).isEqualTo(catalog);
        assertThat(rows()).as("rows after\n" + back).isEqualTo(rows);
        ValueLawsTest.assertSame(read(), created, edit.downgrade());
        assertNothingIsPending(current, "after the downgrade");
        assertReplayed(ValueLawsTest.applied(edit.downgrade(), upgraded), read(), edit.downgrade());

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
    private void assertReplayed(Database replayed, Database found, List<Operation> operations) throws SQLException {
        try (Connection connection = server.connect()) {
            Judgement judgement =
                    new ServerJudge(connection, server.product(), ground.dialect()).judge(normalized(replayed), found);
            assertThat(judgement.byRules()).isEmpty();
            ValueLawsTest.assertSame(judgement.desired(), found, operations);
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
        return history.environment(ByHand.connecting(server::connect), model, schemas());
    }

    private void fill() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
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
            Family family = families.get(column.name());
            if (column.findComputed().isEmpty() && family != null) {
                names.add(ground.dialect().quote(column.name()));
                values.add(ground.value(family, column.type(), row));
            }
        }
        String into = "insert into " + quoted(table.name());
        return names.isEmpty()
                ? into + ground.defaults()
                : into + " (" + String.join(", ", names) + ")" + ground.overriding() + " values ("
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
