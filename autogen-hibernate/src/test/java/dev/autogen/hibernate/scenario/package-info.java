/**
 * Scenarios: one edit to a mapping each, from the entities before it to the database after it, on a real server. They live as
 * folders below {@code src/test/resources/scenarios}; {@link dev.autogen.hibernate.scenario.ScenarioTest} runs all of them.
 * With {@code -Dscenarios.rewrite=true} it writes the expected files before it compares them; their difference is then read
 * by a person.
 */
@NullMarked
package dev.autogen.hibernate.scenario;

import org.jspecify.annotations.NullMarked;
