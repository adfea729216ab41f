/**
 * The command line: one thin class a command, which reads its arguments, has the core do the work, and prints what came
 * of it.
 *
 * <p>Enter at {@link dev.autogen.cli.Main}. A {@link dev.autogen.cli.Verb} asks its {@link dev.autogen.cli.Invocation}
 * for a {@link dev.autogen.cli.Session} on the project and gives the report it gets to the {@link dev.autogen.cli.Console}:
 * the same record is the text for a person and, field for field, the document of {@code --json}. Nothing here reads the
 * process's environment or writes to its streams but {@code Main}.
 */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
