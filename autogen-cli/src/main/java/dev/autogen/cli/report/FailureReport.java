package dev.autogen.cli.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a command failed, and why.
 *
 * @param status always {@code failed}
 * @param error the kind, the message, and what the kind adds
 */
public record FailureReport(Status status, Map<String, String> error) {

    /** That it failed. */
    public enum Status {
        FAILED
    }

    public FailureReport(Map<String, String> error) {
        this(Status.FAILED, error);
    }

    public FailureReport {
        error = Collections.unmodifiableMap(new LinkedHashMap<>(error));
    }
}
