package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code init} laid down.
 *
 * @param status always {@code initialised}
 * @param written files that were made, relative to the project
 * @param steps what is left to do by hand
 */
public record InitReport(Status status, List<String> written, List<String> steps) {

    /** That it was done. */
    public enum Status {
        INITIALISED
    }

    public InitReport(List<String> written, List<String> steps) {
        this(Status.INITIALISED, written, steps);
    }

    public InitReport {
        written = List.copyOf(written);
        steps = List.copyOf(steps);
    }
}
