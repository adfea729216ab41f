/**
 * What autogen costs, against what cannot be saved.
 *
 * <p>Enter at {@link dev.autogen.benchmarks.Benchmarks}: {@code check} and {@code upgrade} time whole processes of the
 * command line against a floor that does the same work without autogen, turn by turn in one run; {@code parts} hands over
 * to JMH. Models and histories are generated, the same ones for the same number. Nothing here is part of what users get.
 */
@NullMarked
package dev.autogen.benchmarks;

import org.jspecify.annotations.NullMarked;
