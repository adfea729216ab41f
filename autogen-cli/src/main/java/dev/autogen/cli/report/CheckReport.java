package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code check} found.
 *
 * @param status whether anything is to be done
 * @param operations what is to be done, in order
 * @param judge who decided on what only a server can judge
 * @param statements how many statements were sent to the server
 */
public record CheckReport(Status status, List<OperationReport> operations, Judge judge, int statements) {

    /** Whether anything is to be done. */
    public enum Status {
        CLEAN,
        PENDING
    }

    /** Who decided on defaults, checks and other expressions. */
    public enum Judge {
        /** The server, asked to print them itself. */
        SERVER,
        /** Rules, for the server could not be asked. */
        RULES
    }

    public CheckReport {
        operations = List.copyOf(operations);
    }
}
