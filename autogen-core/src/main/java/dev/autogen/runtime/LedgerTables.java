package dev.autogen.runtime;

import dev.autogen.dialect.ServerSql;
import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that autogen keeps its books in: what they are called, whether they are there, and how they come to be. */
final class LedgerTables {

    private final Session session;
    private final ServerSql server;
    private final VersionTables tables;

    LedgerTables(Session session, VersionTables tables) {
        this.session = session;
        this.server = session.server();
        this.tables = tables;
    }

    /**
     * Makes tables where they are missing. Someone else may be doing the same at this moment.
     *
     * @param names of the tables
     * @param statements that make them, one each
     * @return whether one was missing
     * @throws ConfigurationException if they cannot be made
     */
    boolean create(List<String> names, List<String> statements) {
        try {
            if (exist(names)) {
                return false;
            }
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (names.size() == 1 || !exist(List.of(names.get(i)))) {
                    missing.add(statements.get(i));
                }
            }
            session.transaction(() -> {
                for (String sql : missing) {
                    session.execute(sql);
                }
            });
            return true;
        } catch (SQLException e) {
            // "if not exists" does not keep two creators apart: the later one runs into the catalog's unique keys
            if (!existAfter(names, e)) {
                throw new ConfigurationException(
                        "cannot create the tables "
                                + String.join(
                                        " and ",
                                        names.stream().map(this::qualified).toList()) + ": " + e.getMessage(),
                        e);
            }
            return false;
        }
    }

    private boolean existAfter(List<String> names, SQLException failure) {
        try {
            return exist(names);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    /** Whether they are all there. */
    boolean exist(List<String> names) throws SQLException {
        if (server.exists(name(tables.version())).isEmpty()) {
            session.countStatement();
            return session.tables(tables.schema()).containsAll(names);
        }
        return session.truth("select "
                + String.join(
                        " and ",
                        names.stream().map(this::name).map(server::exists).toList()));
    }

    /** A table as it stands in SQL. */
    String qualified(String table) {
        return tables.qualified(session.dialect(), table);
    }

    ObjectName name(String table) {
        return new ObjectName(tables.schema(), table);
    }
}
