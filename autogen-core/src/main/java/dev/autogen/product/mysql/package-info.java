/**
 * MariaDB and MySQL, one family: where the two differ, the {@link dev.autogen.product.mysql.FamilyProduct} knows which of them it is. Their
 * dialect, their catalog ({@code information_schema}), and the scratch tables in which the server spells an expression.
 *
 * <p>Enter at {@link dev.autogen.product.mysql.MariaDbProduct} and {@link dev.autogen.product.mysql.MySqlProduct}. The dialect knows no JDBC.
 */
@NullMarked
package dev.autogen.product.mysql;

import org.jspecify.annotations.NullMarked;
