package dev.autogen.runtime;

import dev.autogen.error.RevisionException;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what a database has applied with the files as they are now. */
final class Verification {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private Verification() {}

    static void verify(Scripts scripts, Recorded recorded) {
        requireKnown(scripts, recorded.heads());
        List<Script> edited = scripts.graph().closure(recorded.heads()).stream()
                .map(scripts::script)
                .filter(script -> edited(script, recorded))
                .toList();
        if (!edited.isEmpty()) {
            throw new RevisionException(edited.stream()
                            .map(script -> "revision " + script.id() + " (" + script.location()
                                    + ") was edited after it was applied on " + date(script, recorded))
                            .collect(Collectors.joining("\n"))
                    + "\nrestore the file and write a new revision for the change; or, if the database already is what the"
                    + " file says, accept it as it is now with 'autogen stamp " + String.join(" ", recorded.heads())
                    + "'");
        }
    }

    static void requireKnown(Scripts scripts, List<String> heads) {
        for (String head : heads) {
            if (scripts.find(head).isEmpty()) {
                throw new RevisionException("the database is at revision " + head
                        + ", which does not exist in " + String.join(", ", scripts.locations())
                        + ": get its file, from another branch perhaps; or say where the database stands with"
                        + " 'autogen stamp <revision>'");
            }
        }
    }

    /** A revision that is half done is finished in the direction that it was begun in, before anything else is. */
    static void requireWhole(List<JournalRow> journal, List<PreparedStep> steps) {
        for (HalfDone half : HalfDone.of(journal)) {
            boolean planned = steps.stream()
                    .map(PreparedStep::step)
                    .anyMatch(step -> step.script().id().equals(half.revision())
                            && step.direction().text().equals(half.direction()));
            if (!planned) {
                throw new RevisionException(
                        half.describe() + ", which comes before anything else. Or bring the database by"
                                + " hand to where that revision begins or ends, and say so with 'autogen stamp'");
            }
        }
    }

    static boolean edited(Script script, Recorded recorded) {
        HistoryRow last = recorded.last().get(script.id());
        return last != null
                && last.checksum() != null
                && script.checksum() != null
                && !last.checksum().equals(script.checksum());
    }

    private static String date(Script script, Recorded recorded) {
        HistoryRow last = recorded.last().get(script.id());
        Instant applied = last == null ? Instant.EPOCH : last.startedAt();
        return DATE.format(applied);
    }
}
