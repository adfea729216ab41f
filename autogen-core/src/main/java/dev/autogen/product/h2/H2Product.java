package dev.autogen.product.h2;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.sql.Connection;
import java.sql.SQLException;

/** H2, in memory, in files or as a server. */
public final class H2Product implements Product {

    static final String NAME = "h2";

    private static final String DEFAULT_SCHEMA = "public";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reportedName() {
        return "H2";
    }

    @Override
    public boolean takes(String url) {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public int newest() {
        return 2;
    }

    @Override
    public String defaultSchema(String url) {
        return DEFAULT_SCHEMA;
    }

    /** With the names of a database that is created without a setting of its own. */
    @Override
    public Dialect dialect(ServerVersion version) {
        return new H2Dialect(H2Settings.USUAL, version, DEFAULT_SCHEMA);
    }

    @Override
    public Dialect dialect(Connection connection, ServerVersion version) throws SQLException {
        H2Settings settings = H2Settings.of(connection);
        return new H2Dialect(settings, version, settings.names().swapped(connection.getSchema()));
    }

    @Override
    public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return new H2Catalog(wire, (H2Dialect) dialect);
    }

    @Override
    public Scratch scratch(Wire wire, Dialect dialect) {
        return new H2Scratch(wire, (H2Dialect) dialect);
    }
}
