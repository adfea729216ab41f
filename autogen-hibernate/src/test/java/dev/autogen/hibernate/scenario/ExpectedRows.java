package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lines {@code query => rows}; the columns of a row are joined by a comma, rows by a semicolon. */
record ExpectedRows(List<String> lines) {

    /** Each line holds. What a query changes is undone, so that it does not stand in the way of a downgrade. */
    void assertIn(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (String line : lines) {
            String[] parts = line.split(" => ", 2);
            assertThat(rows(connection, parts[0])).as(line).isEqualTo(parts[1]);
        }
        connection.rollback();
    }

    private static String rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(", ", row));
            }
        }
        return String.join("; ", rows);
    }
}
