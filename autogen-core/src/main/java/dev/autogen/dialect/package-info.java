/**
 * What autogen knows of databases: how names fold and are quoted, how types are spelled, which SQL carries an operation
 * out. One object a database, one subpackage each.
 *
 * <p>Enter at {@link dev.autogen.dialect.Dialect}. A dialect is pure: it talks to no server and knows no JDBC.
 */
@NullMarked
package dev.autogen.dialect;

import org.jspecify.annotations.NullMarked;
