package dev.autogen.runtime;

/** What the steps of a run share. */
record RunContext(
        Session session,
        Ledger ledger,
        RunLock lock,
        SessionSettings settings,
        RunPolicy policy,
        RunListener listener,
        ConnectionSource database) {}
