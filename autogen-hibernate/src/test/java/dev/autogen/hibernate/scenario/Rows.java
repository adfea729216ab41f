package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.servers.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two rows in every table, and whether they are still there. */
final class Rows {

    private final TestDatabase database;
    private final Dialect dialect;
    private final RowValues literals;
    private final List<Table> tables;
    private final Map<String, List<String>> values = new HashMap<>();

    private Rows(TestDatabase database, Dialect dialect, Database before, Database after) {
        this.database = database;
        this.dialect = dialect;
        this.literals = new RowValues(before, after, dialect);
        this.tables = before.tables();
    }

    /** What Hibernate has filled itself has rows already. */
    static Rows fill(TestDatabase database, Database before, Database after) throws SQLException {
        Rows rows = new Rows(database, database.dialect(), before, after);
        List<String> inserts = new ArrayList<>();
        for (Table table : before.tables()) {
            // a table without partitions takes no rows
            if (table.options().partitioning() == null && rows.count(table) == 0) {
                inserts.add(rows.insert(table, 1));
                inserts.add(rows.insert(table, 2));
            }
        }
        rows.unchecked(inserts);
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                rows.values.put(key(table.name(), column), rows.read(table, column));
            }
        }
        return rows;
    }

    /** In one session, which does not look at foreign keys. */
    private void unchecked(List<String> statements) throws SQLException {
        List<String> all = new ArrayList<>(database.references(false));
        all.addAll(statements);
        all.addAll(database.references(true));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    private static String key(ObjectName table, Column column) {
        return table + "." + column.name();
    }

    private String quoted(Table table) {
        String schema = table.name().schema();
        return (schema == null ? "" : dialect.quote(schema) + ".")
                + dialect.quote(table.name().name());
    }

    private int count(Table table) throws SQLException {
        return Integer.parseInt(
                database.query("select count(*) from " + quoted(table)).get(0));
    }

    private List<String> read(Table table, Column column) throws SQLException {
        return database.query("select " + dialect.quote(column.name()) + " from " + quoted(table)).stream()
                .map(Rows::settled)
                .sorted()
                .toList();
    }

    private static String settled(String value) {
        String bare = value.replaceFirst("^\"(.*)\"$", "$1")
                .replaceFirst("(:\\d\\d)(?:\\.0+)?(?:\\+00)?$", "$1")
                .replace("\": ", "\":");
        if (bare.matches("(?i)true|false|t|f")) {
            return bare.matches("(?i)t.*") ? "1" : "0";
        }
        return bare.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
                : bare;
    }

    private String insert(Table table, int number) {
        List<String> names = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.findComputed().isEmpty()) {
                names.add(dialect.quote(column.name()));
                row.add(literals.of(table, column, number));
            }
        }
        return "insert into " + quoted(table) + " (" + String.join(", ", names) + ") values (" + String.join(", ", row)
                + ")";
    }

    void clear() throws SQLException {
        unchecked(tables.stream().map(table -> "delete from " + quoted(table)).toList());
        for (Table table : tables) {
            table.columns().forEach(column -> values.put(key(table.name(), column), List.of()));
        }
    }

    /** Every value is, but of what the operations dropped; also where a type has another way to print it. */
    void assertKept(String when, List<Operation> operations) throws SQLException {
        for (Table each : tables) {
            Table table = moved(each, operations);
            for (Column column : each.columns()) {
                if (operations.stream().noneMatch(operation -> drops(operation, each, column))) {
                    assertThat(read(table, column))
                            .as("%s of %s %s", column.name(), table.name(), when)
                            .isEqualTo(values.get(key(each.name(), column)));
                }
            }
        }
    }

    /** Where it is now. */
    private Table moved(Table table, List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof Operation.MoveTable move && move.before().equals(table.name())) {
                Table there = table.name(move.after());
                return exists(there) ? there : table;
            }
        }
        return table;
    }

    private boolean exists(Table table) {
        try {
            return count(table) >= 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean drops(Operation operation, Table table, Column column) {
        return (operation instanceof Operation.DropTable drop && drop.table().equals(table.name()))
                || (operation instanceof Operation.DropColumn gone
                        && gone.table().equals(table.name())
                        && gone.column().equals(column.name()))
                || (operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table.name())
                        && alter.after().name().equals(column.name())
                        && (alter.after().findComputed().isPresent()
                                // its bytes are no text that could be compared
                                || dialect.typeSql(alter.after().type()).startsWith("binary")))
                // a value of several parts is printed with all of them
                || (operation instanceof Operation.AlterComposite && isDefined(column.type()));
    }

    private static boolean isDefined(SqlType type) {
        return type instanceof SqlType.Array array ? isDefined(array.element()) : type instanceof SqlType.Defined;
    }
}
