/**
 * The command line: one thin class a command, which reads its arguments, calls the room {@code command} of the core, and
 * prints what came of it.
 */
@NullMarked
package dev.autogen.cli;

import org.jspecify.annotations.NullMarked;
