/**
 * SQLite. What a table cannot be altered to is made by making the table anew ({@link dev.autogen.product.sqlite.SqliteRebuild}), all
 * changes of a revision to one table at once.
 *
 * <p>Enter at {@link dev.autogen.product.sqlite.SqliteProduct}. SQLite keeps the text of {@code create table} as it was written, so the
 * catalog is read by understanding that ({@link dev.autogen.product.sqlite.SqliteSchema}), for the reader and for rebuilds alike.
 */
@NullMarked
package dev.autogen.product.sqlite;

import org.jspecify.annotations.NullMarked;
