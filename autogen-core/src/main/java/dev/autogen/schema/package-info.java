/**
 * A database schema as immutable values: what both readers produce and what the comparison compares.
 *
 * <p>Enter at {@link dev.autogen.schema.Database}. Names are exact, as the database's catalog holds them: whoever reads a
 * schema folds and truncates unquoted identifiers as the database would. A null schema is the default schema of the
 * connection. Expressions (defaults, checks, generated columns, index keys) are SQL text. This room knows no other room,
 * no database product and no JDBC; types are spelled canonically as {@link dev.autogen.schema.SqlType} says.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
