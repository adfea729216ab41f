package dev.autogen.product.postgres;

import dev.autogen.dialect.ServerVersion;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YugabyteDB. Its version, which the driver has without asking, names it: {@code 11.2-YB-2.20.1.0-b0}. */
public final class YugabyteProduct extends KinProduct {

    private static final Pattern VERSION = Pattern.compile(".*-YB-(\\d+)\\.(\\d+).*", Pattern.DOTALL);

    public YugabyteProduct() {
        super(PostgresKin.YUGABYTEDB, "YugabyteDB", 2024, "jdbc:yugabytedb:");
    }

    @Override
    public boolean isBehind(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equalsIgnoreCase(reportedName())
                || (isPostgres(metadata)
                        && VERSION.matcher(metadata.getDatabaseProductVersion()).matches());
    }

    @Override
    public ServerVersion version(DatabaseMetaData metadata) throws SQLException {
        Matcher matcher = VERSION.matcher(metadata.getDatabaseProductVersion());
        return matcher.matches()
                ? new ServerVersion(
                        reportedName(), Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : new ServerVersion(reportedName(), newest(), 0);
    }
}
