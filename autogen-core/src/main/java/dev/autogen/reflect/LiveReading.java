package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** How the servers of one database product are read and asked. */
public interface LiveReading {

    /** Which server is behind a connection; costs no statement. */
    default ServerVersion version(DatabaseMetaData metadata) throws SQLException {
        return new ServerVersion(
                metadata.getDatabaseProductName(),
                metadata.getDatabaseMajorVersion(),
                metadata.getDatabaseMinorVersion());
    }

    /** What reads its catalog. */
    Catalog catalog(Wire wire, Dialect dialect, ServerVersion version);

    /** Where its servers spell expressions, see {@link dev.autogen.dialect.Capability#JUDGE}. */
    Scratch scratch(Wire wire, Dialect dialect);
}
