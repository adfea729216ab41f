package dev.autogen.command;

import dev.autogen.script.Script;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that sort as their revisions follow each other, for classes that have a time in their names. */
final class NameOrder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final Pattern NAME = Pattern.compile("R(?<time>\\d{14})(?<rest>_.*)");

    private final LocalDateTime now;
    private Optional<LocalDateTime> last;

    /** @param before the revision that they come after */
    NameOrder(LocalDateTime now, Script before) {
        this.now = now;
        this.last = time(before.location().replaceFirst("\\.java$", "").replaceFirst("^.*[/\\\\.]", ""));
    }

    /** A new name for the next revision; empty where the one that it has will do. */
    Optional<String> next(String name) {
        Optional<LocalDateTime> time = time(name);
        if (time.isEmpty() || last.isEmpty() || time.get().isAfter(last.get())) {
            last = time.or(() -> last);
            return Optional.empty();
        }
        LocalDateTime earliest = last.get().plusSeconds(1);
        LocalDateTime chosen = now.isAfter(earliest) ? now : earliest;
        last = Optional.of(chosen);
        return Optional.of("R" + TIME.format(chosen) + rest(name));
    }

    private static String rest(String name) {
        Matcher form = NAME.matcher(name);
        return form.matches() ? form.group("rest") : "";
    }

    private static Optional<LocalDateTime> time(String name) {
        Matcher form = NAME.matcher(name);
        try {
            return form.matches() ? Optional.of(LocalDateTime.parse(form.group("time"), TIME)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
