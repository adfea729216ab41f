/**
 * What a revision does, as values: one record an operation, its opposite, its description, its effect on a schema.
 *
 * <p>Enter at {@link dev.autogen.operation.Operation}, the whole vocabulary on one page. A new operation is a record
 * there and a method of {@link dev.autogen.operation.OperationVisitor}; the compiler then names every other place. This
 * room knows the schema values and nothing else: no SQL (that is {@code dialect}), no Java source ({@code render}).
 */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
