package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.servers.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two rows in every table, and whether they are still there. */
final class Rows {

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    private final TestDatabase database;
    private final Dialect dialect;
    private final List<Table> tables;
    private final Map<String, List<String>> values = new HashMap<>();

    private Rows(TestDatabase database, Dialect dialect, List<Table> tables) {
        this.database = database;
        this.dialect = dialect;
        this.tables = tables;
    }

    /** What Hibernate has filled itself has rows already. */
    static Rows fill(TestDatabase database, Database model) throws SQLException {
        Rows rows = new Rows(database, database.dialect(), model.tables());
        for (Table table : model.tables()) {
            if (rows.count(table) == 0) {
                rows.insert(table, 1);
                rows.insert(table, 2);
            }
            for (Column column : table.columns()) {
                rows.values.put(key(table.name(), column), rows.read(table, column));
            }
        }
        return rows;
    }

    private static String key(ObjectName table, Column column) {
        return table + "." + column.name();
    }

    private int count(Table table) throws SQLException {
        return Integer.parseInt(database.query(
                        "select count(*) from " + dialect.quote(table.name().name()))
                .get(0));
    }

    private List<String> read(Table table, Column column) throws SQLException {
        return database
                .query("select " + dialect.quote(column.name()) + " from "
                        + dialect.quote(table.name().name()))
                .stream()
                .sorted()
                .toList();
    }

    private void insert(Table table, int row) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.findComputed().isEmpty()) {
                names.add(dialect.quote(column.name()));
                literals.add(value(table, column, row));
            }
        }
        database.run("insert into " + dialect.quote(table.name().name()) + " (" + String.join(", ", names)
                + ") values (" + String.join(", ", literals) + ")");
    }

    /** One that its checks allow, as far as these are of the usual kinds. */
    private static String value(Table table, Column column, int row) {
        String checks = table.checks().stream()
                .map(Check::expression)
                .filter(expression -> expression.contains(column.name()))
                .collect(Collectors.joining(" "));
        List<String> texts = found(TEXT, checks);
        if (!texts.isEmpty()) {
            return texts.get(Math.min(row, texts.size()) - 1);
        }
        int number =
                found(NUMBER, checks).stream().mapToInt(Integer::parseInt).max().orElse(0);
        return switch (((SqlType.Plain) column.type()).name()) {
            case "varchar", "char", "text" -> "'" + column.name().charAt(0) + row + "'";
            case "timestamp", "date", "time" -> "'2026-01-0" + row + " 03:04:05'";
            case "boolean" -> String.valueOf(row == 1);
            // a column that shall be greater than another
            default ->
                String.valueOf(
                        isBelow(checks)
                                ? number - row + 1
                                : number + row + (checks.startsWith(column.name() + " >") ? 10 : 0));
        };
    }

    private static boolean isBelow(String checks) {
        return checks.contains("between") || checks.contains("<=");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    void clear() throws SQLException {
        for (Table table : tables) {
            database.run("delete from " + dialect.quote(table.name().name()));
            table.columns().forEach(column -> values.put(key(table.name(), column), List.of()));
        }
    }

    /** Every value is, but of what the operations dropped. */
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
