package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from; {@code dataSource::getConnection} is one. */
@FunctionalInterface
public interface ConnectionSource {

    /** A connection that nobody else uses until the caller closes it. */
    Connection open() throws SQLException;
}
