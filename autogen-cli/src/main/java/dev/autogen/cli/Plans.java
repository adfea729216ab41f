package dev.autogen.cli;

import dev.autogen.cli.report.PlanReport;
import java.util.ArrayList;
import java.util.List;

/** What {@code --plan} says. */
final class Plans {

    private Plans() {}

    static void print(PlanReport plan, Console console) {
        Colours colours = console.colours();
        plan.unfinished().forEach(line -> console.remark(Printable.line(line.describe())));
        for (PlanReport.Revision revision : plan.revisions()) {
            console.answer(colours.bold(Printable.line(revision.revision()))
                    + (revision.message().isEmpty() ? "" : "  " + Printable.line(revision.message())));
            if (revision.parts().isEmpty()) {
                console.answer("  nothing but its row in the version table");
            }
            revision.parts().forEach(part -> print(part, console));
            locks(revision).forEach(console::answer);
            console.answer("");
        }
        console.say(summary(plan));
    }

    private static void print(PlanReport.Part part, Console console) {
        console.answer(part.transaction() ? "  in a transaction" : "  outside of any transaction");
        for (PlanReport.Step step : part.operations()) {
            console.answer("    " + OperationLines.line(step.operation(), console.colours()));
            for (String sql : step.sql()) {
                Printable.text(sql).stripTrailing().lines().forEach(line -> console.answer("        " + line));
            }
        }
    }

    /** A table of the locks of a revision, each once. */
    private static List<String> locks(PlanReport.Revision revision) {
        List<PlanReport.Step> steps = revision.parts().stream()
                .flatMap(part -> part.operations().stream())
                .toList();
        List<PlanReport.Lock> locks =
                steps.stream().flatMap(step -> step.locks().stream()).distinct().toList();
        List<String> lines = new ArrayList<>();
        int table =
                width(locks.stream().map(lock -> Printable.line(lock.table())).toList());
        int mode = width(locks.stream().map(PlanReport.Lock::mode).toList());
        for (PlanReport.Lock lock : locks) {
            lines.add("    %s  %s  %s"
                    .formatted(pad(Printable.line(lock.table()), table), pad(lock.mode(), mode), blocks(lock)));
        }
        if (steps.stream().anyMatch(step -> !step.locksKnown())) {
            lines.add("    and whatever its SQL locks");
        }
        if (!lines.isEmpty()) {
            lines.add(0, "  locks");
        }
        return lines;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String blocks(PlanReport.Lock lock) {
        return switch (lock.blocks()) {
            case READS_AND_WRITES -> "keeps out everyone";
            case WRITES -> "keeps out writers";
            case SCHEMA_CHANGES -> "keeps out schema changes only";
        };
    }

    private static String summary(PlanReport plan) {
        if (plan.status() == PlanReport.Status.UNCHANGED) {
            return "nothing to do: the database is at " + Moves.place(plan.from()) + " already";
        }
        List<PlanReport.Step> steps = plan.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .flatMap(part -> part.operations().stream())
                .toList();
        long outside = plan.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .filter(part -> !part.transaction())
                .count();
        long destructive =
                steps.stream().filter(step -> step.operation().destructive()).count();
        return OperationLines.count(plan.revisions().size(), "revision", "revisions") + " from "
                + Moves.place(plan.from()) + (outside == 0 ? "" : ", " + outside + " outside of any transaction")
                + (destructive == 0 ? "" : ", " + destructive + " destructive") + "; nothing was run";
    }
}
