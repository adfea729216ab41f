/**
 * Runs revisions: where a database stands, what leads from there to a target, and doing it, one transaction a revision.
 *
 * <p>Enter at {@link dev.autogen.runtime.Planner}, which makes a {@link dev.autogen.runtime.Plan} of the whole way before
 * anything happens, and {@link dev.autogen.runtime.Runner}, which carries it out. Everything written about the history
 * goes through {@link dev.autogen.runtime.Ledger}. This room knows JDBC, dialects and scripts, and asks {@code product} which database it has; it does not know where
 * schemas come from or how they are compared. It holds no state between calls.
 */
@NullMarked
package dev.autogen.runtime;

import org.jspecify.annotations.NullMarked;
