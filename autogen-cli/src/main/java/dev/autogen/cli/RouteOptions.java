package dev.autogen.cli;

import dev.autogen.runtime.Starting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What an upgrade or a downgrade does instead of running on the one database that is configured. */
final class RouteOptions {

    @Option(
            names = "--plan",
            required = true,
            description = "Say what would be run: statements, transactions, locks, what loses data. Runs nothing.")
    boolean plan;

    @ArgGroup(exclusive = false)
    @Nullable
    Script script;

    @ArgGroup(exclusive = false)
    @Nullable
    TargetsOptions targets;

    /** A script. */
    static final class Script {

        @ArgGroup(exclusive = false, multiplicity = "1")
        ScriptOptions options = new ScriptOptions();

        @Option(
                names = "--idempotent",
                description =
                        "The script may be run at any point of its way, and again. Only psql has the means: PostgreSQL and its kin.")
        boolean idempotent;

        Starting starting() {
            return idempotent ? Starting.ANYWHERE_ON_ITS_WAY : Starting.AT_ITS_BEGINNING;
        }
    }
}
