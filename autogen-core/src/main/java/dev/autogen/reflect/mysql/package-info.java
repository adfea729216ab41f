/**
 * Reads MariaDB and MySQL from {@code information_schema}, in sets, and lets a server spell expressions in temporary tables.
 *
 * <p>Enter at {@link dev.autogen.reflect.mysql.MySqlCatalog} and {@link dev.autogen.reflect.mysql.MySqlScratch}. This room knows the
 * dialect of the family; whatever is text of SQL comes from there.
 */
@NullMarked
package dev.autogen.reflect.mysql;

import org.jspecify.annotations.NullMarked;
