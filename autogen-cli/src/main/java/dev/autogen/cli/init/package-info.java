/**
 * What {@code autogen init} lays down in a project, from the templates that the jar carries.
 *
 * <p>Enter at {@link dev.autogen.cli.init.SetUp}. Everything is looked at before anything is written; no file that is
 * there already is touched, and the build file is only read.
 */
@NullMarked
package dev.autogen.cli.init;

import org.jspecify.annotations.NullMarked;
