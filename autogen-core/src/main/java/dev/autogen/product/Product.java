package dev.autogen.product;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.LiveReading;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Set;

/** One database product: how it is recognised, the dialect of its servers, and how these are read and asked. */
public interface Product extends LiveReading {

    /** Its name in configuration and messages, such as {@code postgresql}; that of its dialects. */
    String name();

    /** Its name as {@code DatabaseMetaData} reports it, such as {@code PostgreSQL}; case does not matter. */
    String reportedName();

    /** Whether it is behind a connection; costs no statement. */
    default boolean isBehind(DatabaseMetaData metadata) throws SQLException {
        return reportedName().equalsIgnoreCase(metadata.getDatabaseProductName());
    }

    /** Whether its dialect was ever run against a server; else it is what the manuals say. */
    default boolean isTried() {
        return true;
    }

    /** What revisions make and change on its servers but these do not tell of, so that it is not compared. */
    default Set<Capability> untold() {
        return Set.of();
    }

    /**
     * That its servers can be asked, which almost all can.
     *
     * @throws dev.autogen.error.UnsupportedException if it is known for scripts and offline comparison alone
     */
    default void requireLive() {}

    /** Whether a JDBC URL leads to one. */
    boolean takes(String url);

    /** Major version of the newest server whose behaviour is known; taken where none is given and none can be asked. */
    int newest();

    /**
     * The exact name of the default schema where no server can be asked.
     *
     * @param url a URL that it {@link #takes}, or empty
     */
    String defaultSchema(String url);

    /** The dialect of a server of which no more is known. */
    Dialect dialect(ServerVersion version);

    /**
     * The dialect of the server behind a connection, where servers of one version differ.
     *
     * @param connection stays open, and is left as it was
     */
    default Dialect dialect(Connection connection, ServerVersion version) throws SQLException {
        return dialect(version);
    }
}
