package dev.autogen.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQL of a generated history sent raw, a transaction for each revision, as a process without a line of autogen. */
public final class UpgradeFloor {

    private UpgradeFloor() {}

    /**
     * Does it once.
     *
     * @param arguments URL and number of revisions
     */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            for (String sql : new GeneratedHistory(Integer.parseInt(arguments[1])).sql()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
                connection.commit();
            }
        }
    }
}
