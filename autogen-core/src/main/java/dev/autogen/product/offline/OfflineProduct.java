package dev.autogen.product.offline;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.sql.Connection;

/** A product whose servers are never asked: a connection to one is refused. */
public abstract class OfflineProduct implements Product {

    @Override
    public final boolean isTried() {
        return false;
    }

    @Override
    public final void requireLive() {
        throw refused(reportedName(), name());
    }

    @Override
    public final Dialect dialect(Connection connection, ServerVersion version) {
        throw refused(reportedName(), name());
    }

    @Override
    public final Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        throw refused(reportedName(), name());
    }

    @Override
    public final Scratch scratch(Wire wire, Dialect dialect) {
        throw refused(reportedName(), name());
    }

    static UnsupportedException refused(String product, String key) {
        return new UnsupportedException("autogen has never been run against a server of " + product
                + ", and does not connect to one. With dialect=" + key
                + " it works without: 'autogen revision --offline'"
                + " and 'autogen check --offline' compare with the history of revisions, and 'autogen upgrade base:head"
                + " --sql' writes the script to run there");
    }
}
