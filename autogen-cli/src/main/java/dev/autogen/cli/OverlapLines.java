package dev.autogen.cli;

import dev.autogen.cli.report.OverlapReport;
import java.util.ArrayList;
import java.util.List;

/** What two branches touch, as lines of a listing. */
final class OverlapLines {

    private OverlapLines() {}

    static List<String> lines(List<OverlapReport> overlaps) {
        List<String> lines = new ArrayList<>();
        for (OverlapReport overlap : overlaps) {
            lines.add("  " + Printable.line(overlap.object()));
            overlap.touches()
                    .forEach(touch -> lines.add(Printable.line("    " + touch.revision()
                            + (touch.message().isEmpty() ? "" : " (" + touch.message() + ")") + ": "
                            + touch.describe())));
        }
        return lines;
    }
}
