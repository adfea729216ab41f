/**
 * The history as a graph of ids: who follows whom, what lies between two points, what a user means by {@code head-1}.
 *
 * <p>Enter at {@link dev.autogen.revision.RevisionGraph}. The graph allows several parents and several heads; what can
 * only go on with one says so, and names them. This room is pure: it knows neither files nor databases, and may use
 * nothing but the errors.
 */
@NullMarked
package dev.autogen.revision;

import org.jspecify.annotations.NullMarked;
