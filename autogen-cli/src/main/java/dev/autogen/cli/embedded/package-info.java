/**
 * A real PostgreSQL for a project that has none: {@code url = embedded:postgresql}. It runs from binaries of Maven Central
 * on a data folder that is kept between runs, from the start of a command to its end.
 *
 * <p>Enter at {@code EmbeddedServer}. This room may ask the project's Maven for the binaries, tells a callback what takes
 * long, and knows neither commands nor the schema values.
 */
@NullMarked
package dev.autogen.cli.embedded;

import org.jspecify.annotations.NullMarked;
