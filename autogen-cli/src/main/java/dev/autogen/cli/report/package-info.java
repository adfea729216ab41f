/**
 * What the commands report, as records: a person reads a text made of them, a program reads them field for field as the
 * document of {@code --json}. They are public interface: a field may be added, none may change its name or meaning.
 *
 * <p>One record a command, and the lines that they consist of. This room knows operations, and nothing of how a report is
 * printed.
 */
@NullMarked
package dev.autogen.cli.report;

import org.jspecify.annotations.NullMarked;
