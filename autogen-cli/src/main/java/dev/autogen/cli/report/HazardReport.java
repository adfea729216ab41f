package dev.autogen.cli.report;

import dev.autogen.operation.Hazard;

/**
 * Something to know before an operation runs on a database that holds rows.
 *
 * @param kind one of {@code rowsLost, valuesLost, narrows, converts, mayFail, impossible, rewrites, locks}
 * @param text when it happens, and what can be done
 */
public record HazardReport(String kind, String text) {

    static HazardReport of(Hazard hazard) {
        String kind = switch (hazard.kind()) {
            case ROWS_LOST -> "rowsLost";
            case VALUES_LOST -> "valuesLost";
            case NARROWS -> "narrows";
            case CONVERTS -> "converts";
            case MAY_FAIL -> "mayFail";
            case IMPOSSIBLE -> "impossible";
            case REWRITES -> "rewrites";
            case LOCKS -> "locks";
        };
        return new HazardReport(kind, hazard.text());
    }
}
