package dev.autogen.cli.report;

import dev.autogen.command.Overlap;
import java.util.List;

/**
 * An object that two branches touch.
 *
 * @param object which one, such as {@code column customer.tier}
 * @param touches what is done about it, branch by branch
 */
public record OverlapReport(String object, List<Touch> touches) {

    public OverlapReport {
        touches = List.copyOf(touches);
    }

    /**
     * An operation that touches it.
     *
     * @param revision id of its revision
     * @param message what the revision is for
     * @param describe what the operation does, in a line
     */
    public record Touch(String revision, String message, String describe) {}

    public static List<OverlapReport> of(List<Overlap> overlaps) {
        return overlaps.stream()
                .map(overlap -> new OverlapReport(
                        overlap.object(),
                        overlap.touches().stream()
                                .map(touch -> new Touch(touch.revision(), touch.message(), touch.operation()))
                                .toList()))
                .toList();
    }
}
