package dev.autogen.product.sqlite;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.util.Collections;

/** SQLite. */
public final class SqliteProduct implements Product {

    static final String NAME = "sqlite";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reportedName() {
        return "SQLite";
    }

    @Override
    public boolean takes(String url) {
        return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public int newest() {
        return 3;
    }

    @Override
    public String defaultSchema(String url) {
        return SqliteCatalog.MAIN;
    }

    @Override
    public Dialect dialect(ServerVersion version) {
        return new SqliteDialect();
    }

    @Override
    public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return new SqliteCatalog(wire, dialect);
    }

    /** It spells no expression in words of its own, so that there is nothing to ask. */
    @Override
    public Scratch scratch(Wire wire, Dialect dialect) {
        return (doubts, taken) -> Collections.nCopies(
                doubts.size(),
                new Scratch.Answer(Scratch.Outcome.UNASKED, "SQLite keeps an expression as it was written"));
    }
}
