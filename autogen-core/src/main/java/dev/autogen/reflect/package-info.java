/**
 * A live database read into schema values, and asked how it spells what a schema desires.
 *
 * <p>Enter at {@link dev.autogen.reflect.JdbcReader} and {@link dev.autogen.reflect.ServerJudge}. Everything goes through
 * {@link dev.autogen.reflect.Wire}, which counts statements and wraps {@code SQLException}; what only one product knows is
 * behind {@link dev.autogen.reflect.Catalog} and {@link dev.autogen.reflect.Scratch}, one subpackage each. This room may
 * use schema, dialect and java.sql; it does not know the model, the comparison or how revisions run.
 */
@NullMarked
package dev.autogen.reflect;

import org.jspecify.annotations.NullMarked;
