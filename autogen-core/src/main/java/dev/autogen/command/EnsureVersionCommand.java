package dev.autogen.command;

import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Session;

/** Makes the version table and the history table where they are missing. */
public final class EnsureVersionCommand {

    private final Environment environment;

    public EnsureVersionCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Makes the tables.
     *
     * @return whether one of them was missing
     * @throws dev.autogen.error.ConfigurationException if they cannot be made
     */
    public boolean run() {
        try (Session session = environment.connect()) {
            return Ledger.of(session, environment.tables()).create();
        }
    }
}
