/**
 * What is left out of a comparison.
 *
 * <p>Enter at {@link dev.autogen.diff.filter.Selection}, which takes what the {@link dev.autogen.diff.filter.Filter filters}
 * leave out from both sides, with what cannot be compared without it, and at {@link dev.autogen.diff.filter.Kept}, which keeps
 * what those things stand on. A filter knows names and values; where its sides came from, and how a database is read without
 * what it leaves out, it does not know.
 */
@NullMarked
package dev.autogen.diff.filter;

import org.jspecify.annotations.NullMarked;
