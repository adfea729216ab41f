/**
 * What databases have in common that autogen knows without a server: it writes scripts for them and compares offline, and has never run
 * anything on one.
 *
 * <p>Enter at {@link dev.autogen.product.offline.OfflineProduct}. Nothing here knows a database by its name; whoever connects to one
 * is told what works without.
 */
@NullMarked
package dev.autogen.product.offline;

import org.jspecify.annotations.NullMarked;
