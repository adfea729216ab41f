package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a test asks a server, over connections of its own. */
record Server(ConnectionSource database) {

    void execute(String sql) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> rows(String sql) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** All that revisions can have made of a database, and that each of them is in the history once. */
    List<String> content() {
        return Stream.of(
                        "select a.attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' '"
                                + " || attnotnull from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                + " where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0"
                                + " and not attisdropped and relname not like 'autogen%' order by 1",
                        "select pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index"
                                + " join pg_class c on c.oid = indrelid where relnamespace = 'public'::regnamespace"
                                + " and relname not like 'autogen%' order by 1",
                        "select enumtypid::regtype || ' ' || enumlabel from pg_enum order by enumtypid, enumsortorder",
                        "select customer::text from customer order by id",
                        "select note::text from note order by id",
                        "select revision from autogen_version order by 1",
                        "select revision from autogen_history order by id",
                        "select 'left in the journal: ' || revision from autogen_journal")
                .flatMap(sql -> rows(sql).stream())
                .toList();
    }
}
