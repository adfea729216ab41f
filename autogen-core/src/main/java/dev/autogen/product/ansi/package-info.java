/**
 * Any other JDBC database, as {@code java.sql.DatabaseMetaData} alone tells of it: tables, columns, keys and indexes are read and compared,
 * revisions are run in the SQL of the standard. What the driver does not tell of is not compared, and is named ({@link
 * dev.autogen.product.ansi.AnsiSight}). Names and types are as on other databases, as far as the driver tells how it folds and calls them.
 *
 * <p>Enter at {@link dev.autogen.product.ansi.AnsiProduct}, which is chosen only where no other product is behind a connection. Nothing here
 * knows a database by its name.
 */
@NullMarked
package dev.autogen.product.ansi;

import org.jspecify.annotations.NullMarked;
