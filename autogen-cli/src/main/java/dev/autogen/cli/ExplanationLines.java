package dev.autogen.cli;

import dev.autogen.cli.report.ExplanationReport;
import java.util.List;
import java.util.Objects;

/** What of a table is compared, for a person. */
final class ExplanationLines {

    private ExplanationLines() {}

    static void print(Console console, List<ExplanationReport> explained) {
        for (ExplanationReport each : explained) {
            String what = each.table() == null
                    ? "table " + each.schema() + "." + each.name()
                    : "  " + each.kind().replace('-', ' ') + " " + each.name();
            String said = each.compared() ? "compared" : "not compared: " + Objects.requireNonNull(each.reason());
            console.answer(Printable.line(what + place(each) + ": " + said));
        }
    }

    private static String place(ExplanationReport each) {
        return switch (each.place()) {
            case BOTH, NOWHERE -> "";
            case DATABASE -> " (only in the database)";
            case MODEL -> " (only in the entities)";
        };
    }
}
