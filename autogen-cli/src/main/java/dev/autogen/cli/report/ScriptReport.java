package dev.autogen.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * A script of what a command would do.
 *
 * @param server what the database was taken to be, such as {@code PostgreSQL 18.0}
 * @param sql the script
 * @param path file that it was written to; null where it was not
 */
public record ScriptReport(
        String server, String sql, @Nullable String path) {

    /** The same, written to a file. */
    public ScriptReport path(String other) {
        return new ScriptReport(server, sql, other);
    }
}
