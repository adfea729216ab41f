package dev.autogen.cli;

import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.GraphLine;
import dev.autogen.cli.report.RevisionLine;
import java.util.ArrayList;
import java.util.List;

/** Revisions as lines of a listing. */
final class RevisionLines {

    private RevisionLines() {}

    static String line(CurrentReport.Place place, Colours colours) {
        List<String> marks = new ArrayList<>();
        if (place.head()) {
            marks.add("head");
        }
        if (place.implied()) {
            marks.add("implied");
        }
        return line(place.revision(), place.message(), marks, colours);
    }

    static String line(RevisionLine revision, Colours colours) {
        List<String> marks = new ArrayList<>(revision.labels());
        merge(revision.parents(), marks);
        if (Boolean.TRUE.equals(revision.current())) {
            marks.add("current");
        }
        if (revision.head()) {
            marks.add("head");
        }
        return line(revision.revision(), revision.message(), marks, colours);
    }

    static String line(GraphLine revision, Colours colours) {
        List<String> marks = new ArrayList<>(revision.labels());
        merge(revision.parents(), marks);
        if (revision.head()) {
            marks.add("head");
        }
        return line(revision.revision(), revision.message(), marks, colours);
    }

    private static void merge(List<String> parents, List<String> marks) {
        if (parents.size() > 1) {
            marks.add("merge");
        }
    }

    /** What else there is to say of a revision, each in a line. */
    static List<String> details(GraphLine revision) {
        List<String> details = new ArrayList<>();
        details.add("    follows  " + Moves.place(revision.parents()));
        if (!revision.children().isEmpty()) {
            details.add("    before   " + Moves.place(revision.children()));
        }
        details.addAll(needs(revision.dependsOn()));
        details.add("    file     " + Printable.line(revision.path()));
        return details;
    }

    private static List<String> needs(List<String> dependsOn) {
        return dependsOn.isEmpty() ? List.of() : List.of("    needs    " + Moves.place(dependsOn));
    }

    /** What else there is to say of a revision, each in a line. */
    static List<String> details(RevisionLine revision) {
        List<String> details = new ArrayList<>();
        details.add("    follows  " + Moves.place(revision.parents()));
        details.addAll(needs(revision.dependsOn()));
        if (Boolean.TRUE.equals(revision.applied())) {
            details.add("    applied  " + (revision.appliedAt() == null ? "yes" : revision.appliedAt()));
        }
        details.add("    file     " + Printable.line(revision.path()));
        return details;
    }

    private static String line(String id, String message, List<String> marks, Colours colours) {
        String marked = marks.isEmpty() ? "" : "  (" + Printable.line(String.join(", ", marks)) + ")";
        return colours.bold(Printable.line(id)) + (message.isEmpty() ? "" : "  " + Printable.line(message)) + marked;
    }
}
