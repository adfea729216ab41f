package dev.autogen.cli;

import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.TargetsReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of many targets: those of which the same is to be said share a row. */
final class TargetsTable {

    private static final int NAMES = 3;

    private TargetsTable() {}

    /** What became of one target. */
    static String line(TargetsReport.Target target) {
        String what = switch (target.status()) {
            case APPLIED, UNDONE ->
                target.status().name().toLowerCase(Locale.ROOT) + " " + revisions(target) + ", now at "
                        + place(target.to());
            case UNCHANGED -> "nothing to do, at " + place(target.to());
            case FAILED -> "failed" + (target.steps().isEmpty() ? "" : " after " + revisions(target));
            case NOT_BEGUN -> "not begun";
        };
        return Printable.line(target.name() + ": " + what + "  (" + target.milliseconds() + " ms)");
    }

    private static String revisions(TargetsReport.Target target) {
        int count = target.steps().size();
        return count + (count == 1 ? " revision" : " revisions");
    }

    static void print(TargetsReport report, Console console, boolean each) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "targets", "from", "to", ""));
        group(
                        report.targets(),
                        each,
                        target -> List.of(words(target.status()), place(target.from()), place(target.to())))
                .forEach((key, targets) -> rows.add(List.of(
                        key.get(0),
                        String.valueOf(targets.size()),
                        key.get(1),
                        key.get(2),
                        names(targets.stream().map(TargetsReport.Target::name).toList()))));
        aligned(rows).forEach(console::say);
        report.targets().forEach(target -> complain(target.name(), target.error(), console));
        console.say(counts(report));
        if (report.failed() + report.notBegun() > 0) {
            console.remark("The same command again goes on: what is done is left alone.");
        }
    }

    private static String counts(TargetsReport report) {
        List<String> counts = new ArrayList<>();
        counts.add(report.done() + " "
                + (report.targets().stream().anyMatch(TargetsTable::isUndone) ? "undone" : "applied"));
        counts.add(report.unchanged() + " unchanged");
        counts.add(report.failed() + " failed");
        counts.add(report.notBegun() + " not begun");
        return String.join(", ", counts) + ", in " + report.milliseconds() + " ms";
    }

    private static boolean isUndone(TargetsReport.Target target) {
        return target.status() == TargetsReport.Status.UNDONE;
    }

    static void print(PlacesReport report, Console console, boolean each) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "targets", "at", ""));
        group(
                        report.targets(),
                        each,
                        target -> List.of(
                                words(target.status()) + (target.unfinished().isEmpty() ? "" : ", unfinished"),
                                place(target.revisions())))
                .forEach((key, targets) -> rows.add(List.of(
                        key.get(0),
                        String.valueOf(targets.size()),
                        key.get(1),
                        names(targets.stream().map(PlacesReport.Target::name).toList()))));
        aligned(rows).forEach(console::answer);
        for (PlacesReport.Target target : report.targets()) {
            complain(target.name(), target.error(), console);
            target.unfinished().forEach(line -> console.remark(Printable.line(target.name() + ": " + line.describe())));
        }
    }

    private static void complain(String name, @Nullable Map<String, String> error, Console console) {
        if (error != null) {
            console.complain(name + ": " + error.get("message"));
        }
    }

    /** In the order of the first of each; where each is wanted, in rows of their own. */
    private static <T> Map<List<String>, List<T>> group(List<T> targets, boolean each, Function<T, List<String>> said) {
        Map<List<String>, List<T>> groups = new LinkedHashMap<>();
        for (T target : targets) {
            List<String> key = new ArrayList<>(said.apply(target));
            if (each) {
                key.add(String.valueOf(groups.size()));
            }
            groups.computeIfAbsent(List.copyOf(key), unused -> new ArrayList<>())
                    .add(target);
        }
        return groups;
    }

    private static String words(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String place(@Nullable List<String> ids) {
        return ids == null ? "-" : ids.isEmpty() ? "base" : String.join(", ", ids);
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? first + " and " + (names.size() - NAMES) + " more" : first;
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<StringBuilder> lines =
                rows.stream().map(row -> new StringBuilder()).toList();
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<String> cells =
                    rows.stream().map(row -> Printable.line(row.get(at))).toList();
            int width = cells.stream().mapToInt(String::length).max().orElse(0);
            for (int i = 0; i < cells.size(); i++) {
                lines.get(i)
                        .append(cells.get(i))
                        .append(" ".repeat(width - cells.get(i).length() + 2));
            }
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }
}
