package dev.autogen.servers;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of a test. */
public interface TestDatabase {

    TestServer server();

    /** All that is needed to connect. */
    String url();

    Connection connect() throws SQLException;

    /** Removes all that is in it, and leaves an empty default schema. */
    void clear() throws SQLException;

    /**
     * All that is in it but autogen's own tables, from the server's catalog and in its own words, not in those of autogen. Two
     * databases of the same content have the same, whatever names the server made up in them; the order of columns does not count.
     */
    List<String> catalog() throws SQLException;

    /** What to call a schema beside the default one, so that it is this database's own and is cleared with it. */
    default String schema(String name) {
        return name;
    }

    default Product product() {
        return server().product();
    }

    default ServerVersion version() throws SQLException {
        try (Connection connection = connect()) {
            return product().version(connection.getMetaData());
        }
    }

    default Dialect dialect() throws SQLException {
        try (Connection connection = connect()) {
            return product().dialect(connection, product().version(connection.getMetaData()));
        }
    }

    /** Statements after which foreign keys are checked or not, in their session at least; none where nobody checks them. */
    default List<String> references(boolean checked) {
        return List.of();
    }

    /** Runs a statement. */
    default void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query as text, columns separated by a bar. */
    default List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(String.valueOf(rows.getString(i)));
                    }
                    lines.add(String.join("|", columns));
                }
            }
        }
        return lines;
    }

    /** All rows of a table, sorted. */
    default List<String> rows(ObjectName table) throws SQLException {
        Dialect dialect = dialect();
        String schema = table.schema() == null ? "" : dialect.quote(table.schema()) + ".";
        return query("select * from " + schema + dialect.quote(table.name())).stream()
                .sorted()
                .toList();
    }

    /** The columns of every table in their order. */
    default List<String> columnOrder() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet rows = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (rows.next()) {
                String table = rows.getString("TABLE_SCHEM") + "." + rows.getString("TABLE_NAME");
                if (!table.matches("(?i)(information_schema|pg_catalog|sys)\\..*|.*\\.(autogen|hte?)_.*")) {
                    columns.add(String.format(
                            "%s %03d %s", table, rows.getInt("ORDINAL_POSITION"), rows.getString("COLUMN_NAME")));
                }
            }
        }
        return columns.stream()
                .sorted()
                .map(line -> line.replaceFirst(" \\d+ ", " "))
                .toList();
    }
}
