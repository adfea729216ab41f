/**
 * SQL Server, 2016 and later, for scripts and offline comparison; no server has been asked. Names are as they are written, in brackets
 * where they need them. A default is a constraint there whose name is looked up when it goes, a unique constraint of columns that may
 * be null is a unique index of the rows that have values, and comments are extended properties, as SQL Server's own tools keep them.
 *
 * <p>Enter at {@link dev.autogen.product.sqlserver.SqlServerProduct}. What is said of SQL Server is in its manual, "Transact-SQL reference".
 */
@NullMarked
package dev.autogen.product.sqlserver;

import org.jspecify.annotations.NullMarked;
