package dev.autogen.cli;

import dev.autogen.command.RenameQuestion;
import dev.autogen.diff.rename.Candidate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks on the terminal. There is no default: a hasty yes keeps values under a name that is not theirs, a hasty no loses them.
 */
final class RenamePrompt implements RenameQuestion {

    private final Console console;
    private final Supplier<Optional<String>> input;
    private boolean allYes;

    /** @param input gives a line that was typed; nothing where the input has ended */
    RenamePrompt(Console console, Supplier<Optional<String>> input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Optional<Boolean> isRename(Candidate candidate) {
        if (allYes) {
            return Optional.of(true);
        }
        console.ask("Is this a rename: " + Printable.line(candidate.rename().describe()) + "?\n");
        candidate.evidence().forEach(phrase -> console.ask("    - " + Printable.line(phrase) + "\n"));
        while (true) {
            console.ask("  yes, no (drop and add), all yes, or quit? [y/n/a/q] ");
            Optional<String> line = input.get();
            switch (line.orElse("q").strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return Optional.of(true);
                }
                case "n", "no" -> {
                    return Optional.of(false);
                }
                case "a", "all" -> {
                    allYes = true;
                    return Optional.of(true);
                }
                case "q", "quit" -> {
                    return Optional.empty();
                }
                default -> console.ask("");
            }
        }
    }
}
