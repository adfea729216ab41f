package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.servers.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
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
        rows.all(database.references(false));
        for (Table table : before.tables()) {
            if (rows.count(table) == 0) {
                rows.insert(table, 1);
                rows.insert(table, 2);
            }
        }
        rows.all(database.references(true));
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                rows.values.put(key(table.name(), column), rows.read(table, column));
            }
        }
        return rows;
    }

    private void all(List<String> statements) throws SQLException {
        for (String sql : statements) {
            database.run(sql);
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
        String bare = value.replaceFirst("^\"(.*)\"$", "$1").replaceFirst("(:\\d\\d)\\+00$", "$1");
        if (bare.matches("(?i)true|false")) {
            return bare.equalsIgnoreCase("true") ? "1" : "0";
        }
        return bare.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
                : bare;
    }

    private void insert(Table table, int number) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.findComputed().isEmpty()) {
                names.add(dialect.quote(column.name()));
                row.add(literals.of(table, column, number));
            }
        }
        database.run("insert into " + quoted(table) + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", row) + ")");
    }

    void clear() throws SQLException {
        all(database.references(false));
        for (Table table : tables) {
            database.run("delete from " + quoted(table));
            table.columns().forEach(column -> values.put(key(table.name(), column), List.of()));
        }
        all(database.references(true));
    }

    /** Every value is, but of what the operations dropped; also where a type has another way to print it. */
    void assertKept(String when, List<Operation> operations) throws SQLException {
        for (Table table : tables) {
            for (Column column : table.columns()) {
                if (operations.stream().noneMatch(operation -> drops(operation, table, column))) {
                    assertThat(read(table, column))
                            .as("%s of %s %s", column.name(), table.name(), when)
                            .isEqualTo(values.get(key(table.name(), column)));
                }
            }
        }
    }

    private static boolean drops(Operation operation, Table table, Column column) {
        return (operation instanceof Operation.DropTable drop && drop.table().equals(table.name()))
                || (operation instanceof Operation.DropColumn gone
                        && gone.table().equals(table.name())
                        && gone.column().equals(column.name()))
                || (operation instanceof Operation.AlterColumn alter
                        && alter.table().equals(table.name())
                        && alter.after().name().equals(column.name())
                        && alter.after().findComputed().isPresent());
    }
}
