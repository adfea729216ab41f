package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collections;

/** A database that speaks as PostgreSQL does and has the same catalog, but is not asked how it spells expressions. */
abstract class KinProduct implements Product {

    private final PostgresProduct like = new PostgresProduct();
    private final PostgresKin kin;
    private final String reportedName;
    private final int newest;
    private final String scheme;

    KinProduct(PostgresKin kin, String reportedName, int newest, String scheme) {
        this.kin = kin;
        this.reportedName = reportedName;
        this.newest = newest;
        this.scheme = scheme;
    }

    static boolean isPostgres(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equalsIgnoreCase("PostgreSQL");
    }

    @Override
    public final String name() {
        return kin.text();
    }

    @Override
    public final String reportedName() {
        return reportedName;
    }

    @Override
    public final boolean isTried() {
        return false;
    }

    @Override
    public final boolean takes(String url) {
        return url.startsWith(scheme);
    }

    @Override
    public final int newest() {
        return newest;
    }

    @Override
    public final String defaultSchema(String url) {
        return like.defaultSchema(url);
    }

    @Override
    public final Dialect dialect(ServerVersion version) {
        return new PostgresDialect(kin);
    }

    @Override
    public final Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return like.catalog(wire, dialect, version);
    }

    @Override
    public final Scratch scratch(Wire wire, Dialect dialect) {
        return (doubts, taken) -> Collections.nCopies(
                doubts.size(),
                new Scratch.Answer(
                        Scratch.Outcome.UNASKED, reportedName + " has no temporary objects that a rollback removes"));
    }
}
