package dev.autogen.cli;

import dev.autogen.cli.report.TargetsReport;
import dev.autogen.cli.report.TargetsReport.Status;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Shows how a run on many targets gets on: on a terminal in one line that is written over, elsewhere in a line for each. */
final class TargetsConsole implements TargetsProgress {

    private final Console console;
    private final int total;
    private final BooleanSupplier interrupted;
    private final Set<String> running = new LinkedHashSet<>();
    private final Map<Status, Integer> ended = new EnumMap<>(Status.class);

    TargetsConsole(Console console, int total, BooleanSupplier interrupted) {
        this.console = console;
        this.total = total;
        this.interrupted = interrupted;
    }

    @Override
    public boolean mayBegin() {
        return !interrupted.getAsBoolean();
    }

    @Override
    public synchronized void begun(String target) {
        running.add(target);
        show();
    }

    @Override
    public synchronized void ended(TargetsReport.Target target) {
        running.remove(target.name());
        ended.merge(target.status(), 1, Integer::sum);
        if (!console.isLive()) {
            console.say(TargetsTable.line(target));
        }
        show();
    }

    @Override
    public synchronized void remark(String target, String text) {
        hide();
        console.remark(Printable.line(target + ": " + text));
        show();
    }

    @Override
    public synchronized void detail(String target, String text) {
        hide();
        console.detail(Printable.line(target + ": " + text));
        show();
    }

    /** Takes the line away. */
    synchronized void end() {
        hide();
    }

    private void hide() {
        if (console.isLive()) {
            console.overwrite("");
        }
    }

    private void show() {
        if (console.isLive()) {
            int done = ended.values().stream().mapToInt(Integer::intValue).sum();
            int failed = ended.getOrDefault(Status.FAILED, 0);
            console.overwrite(Printable.line(done + " of " + total + (failed == 0 ? "" : ", " + failed + " failed")
                    + (running.isEmpty() ? "" : "; now " + String.join(", ", running))));
        }
    }
}
