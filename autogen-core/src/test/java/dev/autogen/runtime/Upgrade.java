package dev.autogen.runtime;

import dev.autogen.script.Scripts;

/** One upgrade to the newest revision. */
record Upgrade(ConnectionSource database, Scripts scripts, RunPolicy policy) {

    Outcome run(RunListener listener) {
        Recorded recorded;
        try (Session session = Session.open(database)) {
            recorded = Ledger.of(session, VersionTables.standard()).read();
        }
        Plan plan = new Planner(scripts).upgrade(recorded.heads(), "head");
        return new Runner(database, VersionTables.standard(), scripts, policy).run(plan, recorded.heads(), listener);
    }
}
