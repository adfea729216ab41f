package dev.autogen.cli;

import dev.autogen.cli.report.FailureReport;
import dev.autogen.config.DatabaseUrl;
import dev.autogen.error.AutogenException;
import dev.autogen.error.IrreversibleException;
import dev.autogen.error.MigrationFailedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong, for a person and for a program; never with a password in it. */
final class Failures {

    private Failures() {}

    static FailureReport usage(String message) {
        return new FailureReport(error("usage", message));
    }

    static FailureReport report(Throwable failure) {
        Map<String, String> error = error(kind(failure), message(failure));
        if (failure instanceof MigrationFailedException migration) {
            error.put("revision", migration.revision());
            error.put("operation", migration.operation());
            error.put("sql", migration.sql());
        } else if (failure instanceof IrreversibleException irreversible) {
            error.put("revision", irreversible.revision());
        }
        return new FailureReport(error);
    }

    /** The message of our own errors; what and where to turn to for the others, which nobody foresaw. */
    static String message(Throwable failure) {
        String message = failure instanceof AutogenException && failure.getMessage() != null
                ? failure.getMessage()
                : "unexpected failure: " + failure + "\nThis is a defect; --stacktrace shows where it is.";
        return DatabaseUrl.redact(message);
    }

    static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return DatabaseUrl.redact(trace.toString());
    }

    private static String kind(Throwable failure) {
        if (!(failure instanceof AutogenException)) {
            return "internal";
        }
        String name = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, String> error(String kind, String message) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("kind", kind);
        error.put("message", message);
        return error;
    }
}
