package dev.autogen.dialect;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.error.UnsupportedException;

/** The dialects that autogen brings. */
public final class Dialects {

    private Dialects() {}

    /**
     * The dialect of a database.
     *
     * @param product name as {@code DatabaseMetaData} reports it, such as {@code PostgreSQL}; case does not matter
     * @throws UnsupportedException if there is none for it
     */
    public static Dialect forProduct(String product) {
        if (product.equalsIgnoreCase("PostgreSQL")) {
            return new PostgresDialect();
        }
        throw new UnsupportedException(
                "there is no dialect for the database product '" + product + "'; supported is PostgreSQL");
    }
}
