package dev.autogen.cli;

import dev.autogen.cli.report.RevisionLine;
import java.util.ArrayList;
import java.util.List;

/** Revisions as lines of a listing. */
final class RevisionLines {

    private RevisionLines() {}

    static void print(Console console, RevisionLine revision, boolean details) {
        List<String> marks = new ArrayList<>();
        if (Boolean.TRUE.equals(revision.current())) {
            marks.add("current");
        }
        if (revision.head()) {
            marks.add("head");
        }
        String marked = marks.isEmpty() ? "" : "  (" + String.join(", ", marks) + ")";
        String message = revision.message().isEmpty() ? "" : "  " + Printable.line(revision.message());
        console.answer(console.colours().bold(Printable.line(revision.revision())) + message + marked);
        if (details) {
            console.answer("    follows  " + Moves.place(revision.parents()));
            if (revision.path() != null) {
                console.answer("    file     " + Printable.line(revision.path()));
            }
        }
    }
}
