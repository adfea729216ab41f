package dev.autogen.hibernate.scenario;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts two rows into every table, and reads the values of a column. */
record Filling(Cluster cluster, Dialect dialect) {

    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

    void fill(Database database) throws SQLException {
        try (Connection connection = cluster.connect(Cluster.LIVE);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Table table : database.tables()) {
                for (int row = 1; row <= 2; row++) {
                    List<String> names = new ArrayList<>();
                    List<String> values = new ArrayList<>();
                    for (Column column : table.columns()) {
                        if (!(column.generation() instanceof Generation.Computed)) {
                            names.add(dialect.quote(column.name()));
                            values.add(value(table, column, row, database));
                        }
                    }
                    statement.execute("insert into " + quoted(table.name()) + " (" + String.join(", ", names)
                            + ") values (" + String.join(", ", values) + ")");
                }
            }
        }
    }

    private static String value(Table table, Column column, int row, Database database) {
        if (column.type() instanceof SqlType.Defined defined) {
            return "'"
                    + database.findEnum(defined.name()).orElseThrow().values().get(row - 1) + "'";
        }
        for (Check check : table.checks()) {
            Matcher text = TEXT.matcher(check.expression());
            if (check.expression().contains(column.name()) && text.find() && (row == 1 || text.find())) {
                return text.group();
            }
        }
        return switch (((SqlType.Plain) column.type()).name()) {
            case "varchar", "char", "text" -> "'" + column.name().charAt(0) + row + "'";
            case "timestamptz", "timestamp", "date" ->
                "timestamp '2026-01-02 03:04:05' + " + row + " * interval '1 day'";
            case "boolean" -> String.valueOf(row == 1);
            default -> String.valueOf(row);
        };
    }

    /** The values of a column as texts, in order; of the whole rows where it is null. */
    List<String> values(ObjectName table, String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = cluster.connect(Cluster.LIVE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select " + dialect.quote(column) + "::text from " + quoted(table) + " order by 1")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    int rows(ObjectName table) throws SQLException {
        try (Connection connection = cluster.connect(Cluster.LIVE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + quoted(table))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String quoted(ObjectName name) {
        return (name.schema() == null ? "" : dialect.quote(name.schema()) + ".") + dialect.quote(name.name());
    }
}
