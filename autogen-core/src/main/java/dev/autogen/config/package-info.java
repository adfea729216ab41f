/**
 * What a project says about itself, gathered into one immutable {@link dev.autogen.config.Configuration}.
 *
 * <p>Enter at {@link dev.autogen.config.ConfigurationLoader}. The sources, each over the ones before: defaults, what the
 * application is configured with already (Spring Boot, Quarkus, persistence.xml), {@code autogen.properties} or
 * {@code autogen.yaml}, the environment, flags. Every value knows where it came from. This room opens no connection, loads
 * no class of the project, and reads neither the process's environment nor its system properties: they are arguments.
 */
@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
