/**
 * The difference of two schemas as operations.
 *
 * <p>Enter at {@link dev.autogen.diff.SchemaDiff}, which lists the comparators in one place. Both sides are normalised
 * before they come here, so that a comparator compares with {@code equals}; it never asks where a side came from or which
 * database it is. This room knows schemas and operations, and nothing else.
 */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
