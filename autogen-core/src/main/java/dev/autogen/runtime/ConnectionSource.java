package dev.autogen.runtime;

import dev.autogen.product.Products;
import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from; {@code dataSource::getConnection} is one. */
@FunctionalInterface
public interface ConnectionSource {

    /** The databases that may be behind them. */
    default Products products() {
        return Products.builtIn();
    }

    /** The same connections, with more databases that may be behind them. */
    default ConnectionSource knowing(Products products) {
        ConnectionSource own = this;
        return new ConnectionSource() {
            @Override
            public Connection open() throws SQLException {
                return own.open();
            }

            @Override
            public Products products() {
                return products;
            }
        };
    }

    /** A connection that nobody else uses until the caller closes it. */
    Connection open() throws SQLException;
}
