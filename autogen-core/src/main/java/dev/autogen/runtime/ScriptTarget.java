package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ScriptSql;
import org.jspecify.annotations.Nullable;

/**
 * The database that a script is for, as far as that can be known without it.
 *
 * @param dialect its dialect
 * @param schema exact name of the default schema, or null to leave that to whoever runs the script
 * @param tables where it keeps what was applied
 * @param policy limits of its statements
 */
public record ScriptTarget(Dialect dialect, @Nullable String schema, VersionTables tables, RunPolicy policy) {

    String version() {
        return tables.qualified(dialect, tables.version());
    }

    String history() {
        return tables.qualified(dialect, tables.history());
    }

    String journal() {
        return tables.qualified(dialect, tables.journal());
    }

    ScriptSql sql() {
        String lease = tables.qualified(dialect, tables.lease());
        return dialect.script(new ScriptSql.Tables(version(), history(), journal(), lease));
    }

    /** Whether scripts take the lock that upgrades take; behind a proxy that gives a client another session each time they cannot. */
    boolean takesLock() {
        return policy.lock() == LockForm.SESSION
                || dialect.server().sessionLock().isEmpty();
    }
}
