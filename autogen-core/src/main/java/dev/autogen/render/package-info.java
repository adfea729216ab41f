/**
 * Operations as Java source: the file of a revision, in a form that palantir-java-format leaves alone.
 *
 * <p>Enter at {@link dev.autogen.render.RevisionRenderer}. A statement is first an {@link dev.autogen.render.Expression}
 * ({@code StatementSource} and its neighbours), then a {@link dev.autogen.render.Doc} with the places where a line may end
 * ({@code ExpressionDoc}), then lines ({@code Layout}, {@code SourceWriter}); JavaPoet makes the file around them. This
 * room may use the root package, {@code operation}, {@code schema}, {@code revision} and {@code script}; it knows no SQL
 * and never parses what it is given.
 */
@NullMarked
package dev.autogen.render;

import org.jspecify.annotations.NullMarked;
