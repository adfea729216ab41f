package dev.autogen.render;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the author of a revision has to decide, or to know is lost, at an operation of its upgrade. */
final class Remark {

    /** Who is kept waiting, and for how long, depends on where and when the revision runs. */
    private static final Set<Kind> OF_RUNNING = EnumSet.of(Kind.REWRITES, Kind.LOCKS);

    private static final int WIDTH = Layout.MAX_WIDTH - "        // ".length();

    private Remark() {}

    /** The remark on an operation, line by line; none where there is nothing to say. */
    static List<String> on(Operation operation, List<Hazard> hazards) {
        if (operation instanceof Operation.RequireNoNulls) {
            return lines(
                    "what do rows that exist get? Answer here, with an update in op.execute: the next line fails while a row"
                            + " has no value");
        }
        // a constraint says itself what rows must be like
        return demands(operation)
                ? List.of()
                : hazards.stream()
                        .filter(hazard -> !OF_RUNNING.contains(hazard.kind()))
                        .flatMap(hazard -> lines(hazard.text()).stream())
                        .toList();
    }

    private static boolean demands(Operation operation) {
        return operation instanceof Operation.AddPrimaryKey
                || operation instanceof Operation.AddUnique
                || operation instanceof Operation.AddForeignKey
                || operation instanceof Operation.AddCheck
                || operation instanceof Operation.AddExclusion
                || operation instanceof Operation.ValidateConstraint
                || operation instanceof Operation.CreateIndex;
    }

    /** As a formatter would break them. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
