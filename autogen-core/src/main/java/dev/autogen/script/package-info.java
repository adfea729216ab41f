/**
 * Revisions joined with their code: found in a folder of source files, which are compiled in memory, or on a class path.
 *
 * <p>Enter at {@link dev.autogen.script.Scripts}, everything that is known of the history, and at the two sources,
 * {@link dev.autogen.script.SourceScripts} and {@link dev.autogen.script.ClassPathScripts};
 * {@link dev.autogen.script.RevisionSource} edits a file in place. This room knows the root package, operations and the
 * graph. It does not know databases, nor how a revision is rendered or run.
 */
@NullMarked
package dev.autogen.script;

import org.jspecify.annotations.NullMarked;
