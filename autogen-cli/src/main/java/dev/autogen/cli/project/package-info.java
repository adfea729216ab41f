/**
 * The user's project as a command needs it: its class path, a loader of its classes, its Hibernate, its JDBC driver.
 *
 * <p>Enter at {@code MavenProject} or {@code ProjectClassPath} for the class path, open a {@code ProjectClassLoader} over
 * it, and hand that to {@code ProjectModel} and {@code DatabaseConnector}. What takes long is told to a callback; this
 * room prints nothing, and knows neither commands nor the configuration.
 */
@NullMarked
package dev.autogen.cli.project;

import org.jspecify.annotations.NullMarked;
