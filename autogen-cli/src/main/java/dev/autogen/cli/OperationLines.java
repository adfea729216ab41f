package dev.autogen.cli;

import dev.autogen.cli.report.OperationReport;
import java.util.List;

/** Operations as lines of a listing. */
final class OperationLines {

    private OperationLines() {}

    static String line(OperationReport operation, Colours colours) {
        String text = Printable.line(operation.describe());
        String marked = operation.destructive() ? text + colours.red("  (destructive)") : text;
        return switch (operation.change()) {
            case ADD -> colours.green("+ ") + marked;
            case DROP -> colours.red("- ") + marked;
            case ALTER -> colours.yellow("~ ") + marked;
            case RUN -> "* " + marked;
        };
    }

    /** What should be known of it, to stand below its line. */
    static List<String> hazards(OperationReport operation, Colours colours) {
        return operation.hazards().stream()
                .map(hazard -> colours.yellow("    ! ") + Printable.line(hazard.text()))
                .toList();
    }

    static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }
}
