/**
 * MariaDB and MySQL: one family, in which {@link dev.autogen.dialect.mysql.MySqlFacts} says what a server is and where it differs.
 * Every statement that changes the schema commits by itself, so each stands alone, and each says how to see whether it has done its
 * work ({@link dev.autogen.dialect.mysql.Evidence}).
 *
 * <p>Enter at {@link dev.autogen.dialect.mysql.MySqlDialect}. Here nobody knows JDBC: what must be asked of a server is asked elsewhere
 * and told as facts.
 */
@NullMarked
package dev.autogen.dialect.mysql;

import org.jspecify.annotations.NullMarked;
