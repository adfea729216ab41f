/**
 * H2, 2.3 and later. Names are as revisions of any database have them: what a database with {@code DATABASE_TO_UPPER} calls
 * {@code CUSTOMER} is {@code customer} here, and the other way round, so that a revision runs unchanged on a database that folds to
 * lower case; but for a reserved word, which is always quoted and the same everywhere. Schema changes commit by themselves, each a statement of its own, and the catalog tells what became of it.
 *
 * <p>Enter at {@link dev.autogen.product.h2.H2Product}. What is said of H2 is in its manual, "SQL Grammar" and "Data Types".
 */
@NullMarked
package dev.autogen.product.h2;

import org.jspecify.annotations.NullMarked;
