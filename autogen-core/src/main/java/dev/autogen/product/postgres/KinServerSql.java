package dev.autogen.product.postgres;

import dev.autogen.dialect.SessionLockSql;
import java.util.Optional;

/** What is said to a database that has not all of PostgreSQL's functions: no locks of a session, nobody who tells who waits for whom. */
final class KinServerSql extends PostgresServerSql {

    @Override
    public Optional<SessionLockSql> sessionLock() {
        return Optional.empty();
    }

    /** Several statements of one transaction do it, without arrays. */
    @Override
    public Optional<String> advance(String version, String history) {
        return Optional.empty();
    }

    @Override
    public Optional<String> advanceAndCommit(String version, String history) {
        return Optional.empty();
    }

    @Override
    public String takeLease(String table) {
        return "insert into " + table + " as held (name, owner, holder, since, expires_at) values (?, ?,"
                + " 'process ' || ? || ' of ' || current_user, clock_timestamp(), clock_timestamp() + ? * interval '1 millisecond')"
                + " on conflict (name) do update set owner = excluded.owner, holder = excluded.holder,"
                + " since = excluded.since, expires_at = excluded.expires_at where held.expires_at < clock_timestamp()";
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public String session() {
        return "";
    }

    @Override
    public String blockers() {
        return "";
    }
}
