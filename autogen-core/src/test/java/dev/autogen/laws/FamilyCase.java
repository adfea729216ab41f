package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.servers.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One seed on MariaDB or MySQL: a schema is made and filled, led to another and back. */
final class FamilyCase {

    private final TestDatabase live;
    private final Connection connection;
    private final Dialect dialect;
    private final Database current;
    private final Database desired;
    private final boolean filled;
    private final Function<String, Family> families;

    FamilyCase(TestDatabase live, Connection connection, long seed) throws SQLException {
        this.live = live;
        this.connection = connection;
        this.dialect = live.dialect();
        RandomDatabase source = new RandomDatabase(seed);
        Database before = source.database();
        filled = seed % 2 == 0;
        Database edited = seed % 5 == 0 ? source.database() : RandomEdits.of(source, before);
        Database shaped = FamilyShape.of(before);
        Database wanted = FamilyShape.of(filled ? new Rows(source, before).fit(edited) : edited);
        current = FamilyShape.steady(shaped, wanted);
        desired = FamilyShape.steady(wanted, shaped);
        Map<String, Family> byName = source.columnNames().stream()
                .collect(Collectors.toMap(FamilyShape::name, source::family, (one, other) -> one));
        families = byName::get;
    }

    void run() throws SQLException {
        run(difference(Database.empty(), dialect.normalize(current)), "creation");
        Database created = read();
        assertNoDifference(created, current, "after the creation");
        if (filled) {
            fill();
        }
        Map<String, List<String>> data = data();

        Directions directions = Directions.of(difference(created, judged(desired, created)));
        run(directions.upgrade(), "upgrade");
        assertNoDifference(read(), desired, "after\n" + ValueLawsTest.lines(directions.upgrade()));
        assertKept(data, directions.upgrade());

        run(directions.downgrade(), "downgrade");
        ValueLawsTest.assertSame(read(), created, directions.downgrade());
        assertKept(data, directions.downgrade());
    }

    private List<Operation> difference(Database now, Database wanted) {
        return SchemaDiff.between(now, wanted, dialect::keysStand);
    }

    private Database judged(Database wanted, Database found) {
        return new ServerJudge(connection, live.product(), dialect)
                .judge(dialect.normalize(wanted), found)
                .desired();
    }

    private Database read() {
        return dialect.normalize(new JdbcReader(connection, live.product(), dialect, Scope.defaultSchema()).read());
    }

    private void assertNoDifference(Database found, Database wanted, String when) {
        assertThat(ValueLawsTest.lines(difference(found, judged(wanted, found))))
                .as("what is pending " + when)
                .isEmpty();
    }

    private void run(List<Operation> operations, String what) throws SQLException {
        List<List<Statement>> statements = dialect.statements(operations);
        for (int i = 0; i < operations.size(); i++) {
            for (Statement statement : statements.get(i)) {
                boolean needless = statement.recovery() instanceof Recovery.Unless unless
                        && rows(unless.query()).contains("1");
                if (!needless) {
                    execute(statement.sql(), what + ", " + operations.get(i).describe());
                }
            }
        }
    }

    private void execute(String sql, String what) throws SQLException {
        try {
            send(sql, what);
        } catch (SQLException e) {
            if (!(e.getCause() instanceof SQLException said && ByHand.is(said, what))) {
                throw e;
            }
            for (String again : ByHand.again(sql)) {
                send(again, what);
            }
        }
    }

    private void send(String sql, String what) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(what + ": " + e.getMessage() + "\n" + sql, e);
        }
    }

    /** Two rows in every table; a value depends on its column's family and on the number of the row alone. */
    private void fill() throws SQLException {
        execute("set foreign_key_checks = 0", "rows");
        for (Table table : current.tables()) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> column.findComputed().isEmpty())
                    .toList();
            for (int row = 1; row <= 2; row++) {
                int number = row;
                execute(
                        "insert into " + dialect.quote(table.name().name())
                                + columns.stream()
                                        .map(column -> dialect.quote(column.name()))
                                        .collect(Collectors.joining(", ", " (", ") values "))
                                + columns.stream()
                                        .map(column -> value(column, number))
                                        .collect(Collectors.joining(", ", "(", ")")),
                        "rows");
            }
        }
        execute("set foreign_key_checks = 1", "rows");
    }

    private String value(Column column, int row) {
        SqlType type = column.type();
        return FamilyShape.sql(families.apply(column.name()).value(type, row));
    }

    /** The values of each column that is the same in both schemas. */
    private Map<String, List<String>> data() throws SQLException {
        Map<String, List<String>> data = new TreeMap<>();
        for (Table table : current.tables()) {
            for (Column column : table.columns()) {
                boolean stays = desired.findTable(table.name())
                        .flatMap(other -> other.findColumn(column.name()))
                        .filter(other -> other.type().equals(column.type()))
                        .filter(other -> other.findComputed().isEmpty()
                                && column.findComputed().isEmpty())
                        .isPresent();
                if (filled && stays) {
                    String name = dialect.quote(column.name());
                    data.put(
                            table.name() + "." + column.name(),
                            rows("select " + name + " from "
                                    + dialect.quote(table.name().name()) + " order by 1"));
                }
            }
        }
        return data;
    }

    private void assertKept(Map<String, List<String>> before, List<Operation> through) throws SQLException {
        assertThat(data()).as("rows after\n" + ValueLawsTest.lines(through)).isEqualTo(before);
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    lines.add(String.valueOf(rows.getString(1)));
                }
            }
        }
        return lines;
    }
}
