package dev.autogen.cli;

import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.StepReport;
import java.util.List;

/** What {@code upgrade} and {@code downgrade} say. */
final class Moves {

    private Moves() {}

    /** Says what is done as soon as it is. */
    static Progress progress(Console console, String done) {
        return new Progress() {
            @Override
            public void done(StepReport step) {
                step(console, done, step);
            }

            @Override
            public void remark(String text) {
                console.remark(Printable.line(text));
            }

            @Override
            public void detail(String text) {
                console.detail(Printable.line(text));
            }
        };
    }

    private static void step(Console console, String done, StepReport step) {
        String message = step.message().isEmpty() ? "" : "  " + step.message();
        console.say(Printable.line(done + " " + step.revision() + message + "  (" + step.milliseconds() + " ms)"));
    }

    static void end(Console console, MoveReport report) {
        String place = place(report.to());
        console.say(
                report.status() == MoveReport.Status.UNCHANGED
                        ? "nothing to do: the database is at " + place + " already"
                        : "the database is at " + place);
    }

    static String place(List<String> ids) {
        return ids.isEmpty() ? "base, no revision" : Printable.line(String.join(", ", ids));
    }
}
