package dev.autogen.product.postgres;

import dev.autogen.dialect.ServerVersion;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CockroachDB. To the driver it is a PostgreSQL of three numbers, such as {@code 13.0.0}, which none is since 10: only then the server is asked
 * what it is, with one statement.
 */
public final class CockroachProduct extends KinProduct {

    private static final Pattern OF_THREE = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern VERSION = Pattern.compile("CockroachDB \\D*(\\d+)\\.(\\d+).*", Pattern.DOTALL);

    public CockroachProduct() {
        super(PostgresKin.COCKROACHDB, "CockroachDB", 24, "jdbc:cockroachdb:");
    }

    @Override
    public boolean isBehind(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equalsIgnoreCase(reportedName())
                || (isPostgres(metadata)
                        && OF_THREE.matcher(metadata.getDatabaseProductVersion())
                                .matches()
                        && said(metadata).startsWith("CockroachDB"));
    }

    @Override
    public ServerVersion version(DatabaseMetaData metadata) throws SQLException {
        Matcher matcher = VERSION.matcher(said(metadata));
        return matcher.matches()
                ? new ServerVersion(
                        reportedName(), Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : new ServerVersion(reportedName(), newest(), 0);
    }

    private static String said(DatabaseMetaData metadata) throws SQLException {
        try (Statement statement = metadata.getConnection().createStatement();
                ResultSet row = statement.executeQuery("select version()")) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
