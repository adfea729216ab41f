package dev.autogen.revision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the history as a user writes it: {@code a:b}, {@code a:}, {@code :b}, or the same with {@code ..}.
 *
 * @param from where it starts; empty if not said
 * @param to where it ends; empty if not said
 */
public record RevisionRange(Optional<String> from, Optional<String> to) {

    private static final Pattern FORM = Pattern.compile("(?<from>.*?)(?::|\\.\\.)(?<to>.*)");

    /** The range that a text is, or empty if it is no range. */
    public static Optional<RevisionRange> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new RevisionRange(side(form.group("from")), side(form.group("to"))))
                : Optional.empty();
    }

    private static Optional<String> side(String text) {
        return Optional.of(text.strip()).filter(side -> !side.isEmpty());
    }
}
