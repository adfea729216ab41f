package dev.autogen.product.oracle;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.offline.OfflineProduct;

/** Oracle, without a server. */
public final class OracleProduct extends OfflineProduct {

    static final String NAME = "oracle";
    static final String REPORTED = "Oracle";

    private static final int NEWEST = 23;

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
        return url.startsWith("jdbc:oracle:");
    }

    @Override
    public int newest() {
        return NEWEST;
    }

    /** That of the user who runs the script. */
    @Override
    public String defaultSchema(String url) {
        return "";
    }

    @Override
    public Dialect dialect(ServerVersion version) {
        return new OracleDialect(version);
    }
}
