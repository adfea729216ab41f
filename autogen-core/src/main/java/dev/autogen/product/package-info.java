/**
 * The databases that autogen knows: how each is recognised, and which dialect, catalog and scratch place are its own. One
 * subpackage a database; {@link dev.autogen.product.Products} lists those that come with autogen, plugins bring others.
 *
 * <p>Enter at {@link dev.autogen.product.Product}, which is all that a new database implements. Whoever runs, compares or reads
 * finds a product here and asks it, and no code elsewhere knows one by its name. A dialect within this room is as pure as any
 * other: it knows no JDBC.
 */
@NullMarked
package dev.autogen.product;

import org.jspecify.annotations.NullMarked;
