package dev.autogen.product.sqlserver;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.offline.OfflineProduct;

/** SQL Server, without a server. */
public final class SqlServerProduct extends OfflineProduct {

    static final String NAME = "sqlserver";
    static final String REPORTED = "Microsoft SQL Server";
    static final String DEFAULT_SCHEMA = "dbo";

    private static final int NEWEST = 16;
    private static final int FIRST_YEAR = 2000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reportedName() {
        return REPORTED;
    }

    @Override
    public boolean takes(String url) {
        return url.startsWith("jdbc:sqlserver:");
    }

    /** SQL Server 2022. */
    @Override
    public int newest() {
        return NEWEST;
    }

    @Override
    public String defaultSchema(String url) {
        return DEFAULT_SCHEMA;
    }

    /** @throws UnsupportedException if a year stands where the version should */
    @Override
    public Dialect dialect(ServerVersion version) {
        if (version.major() >= FIRST_YEAR) {
            throw new UnsupportedException("there is no version " + version.major()
                    + " of SQL Server: it counts its versions otherwise than by years. Write sqlserver:13 for SQL Server 2016,"
                    + " 14 for 2017, 15 for 2019, 16 for 2022, 17 for 2025");
        }
        return new SqlServerDialect(version);
    }
}
