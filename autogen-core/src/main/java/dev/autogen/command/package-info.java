/**
 * What a person can ask for: one class a verb, each with a result record. This is the public programmatic interface; the
 * command line and the build plugins only parse arguments and print results.
 *
 * <p>Enter at {@link dev.autogen.command.Autogen}, all of them on one database, at {@link
 * dev.autogen.command.TargetsCommand} for many databases, or at {@link dev.autogen.command.Environment}, which every command is
 * given. A command keeps nothing between two runs, writes to no stream and may be used by several threads. This room may use all
 * others of this module.
 */
@NullMarked
package dev.autogen.command;

import org.jspecify.annotations.NullMarked;
