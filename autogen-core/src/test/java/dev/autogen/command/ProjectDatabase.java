package dev.autogen.command;

import dev.autogen.runtime.ConnectionSource;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The database of a test class, and what its tests want to know of it. */
record ProjectDatabase(LiveDatabase live) {

    private static final Map<Class<?>, ProjectDatabase> DATABASES = new ConcurrentHashMap<>();

    /** The database of a test class, emptied. */
    static ProjectDatabase of(Class<?> test) {
        ProjectDatabase database = DATABASES.computeIfAbsent(test, ignored -> create());
        try {
            database.live.clear();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database;
    }

    private static ProjectDatabase create() {
        try {
            return new ProjectDatabase(LiveDatabase.create());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    ConnectionSource source() {
        return live::connect;
    }

    void execute(String sql) {
        try {
            live.run(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, columns separated by a bar. */
    List<String> rows(String sql) {
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", columns));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of the tables that users made, in all schemas. */
    List<String> tables() {
        return rows("select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
                + " order by tablename");
    }
}
