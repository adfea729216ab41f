package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL. */
public final class PostgresProduct implements Product {

    private static final Pattern CURRENT_SCHEMA = Pattern.compile("[?&]currentSchema=([^&,]+)");

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String reportedName() {
        return "PostgreSQL";
    }

    @Override
    public boolean takes(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public int newest() {
        return 18;
    }

    @Override
    public String defaultSchema(String url) {
        Matcher matcher = CURRENT_SCHEMA.matcher(url);
        return matcher.find() ? matcher.group(1) : "public";
    }

    @Override
    public Dialect dialect(ServerVersion version) {
        return new PostgresDialect();
    }

    @Override
    public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return new PostgresCatalog(wire, dialect, version);
    }

    @Override
    public Scratch scratch(Wire wire, Dialect dialect) {
        return new PostgresScratch(wire, dialect);
    }
}
