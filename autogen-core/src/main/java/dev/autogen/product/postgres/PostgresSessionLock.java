package dev.autogen.product.postgres;

import dev.autogen.dialect.SessionLockSql;

/** Advisory locks (manual, section 9.28.10). */
final class PostgresSessionLock implements SessionLockSql {

    @Override
    public String tryLock(long key) {
        return "select pg_try_advisory_lock(" + key + ")";
    }

    @Override
    public String unlock(long key) {
        return "select pg_advisory_unlock(" + key + ")";
    }

    @Override
    public String holdsLock(long key) {
        return "select exists (select 1 from pg_locks where pid = pg_backend_pid() and " + lock(key) + ")";
    }

    @Override
    public String lockHolder(long key) {
        return "select 'pid ' || a.pid || ' of ' || a.usename || coalesce(' at ' || host(a.client_addr), '')"
                + " || ', connected since ' || " + PostgresServerSql.SINCE.formatted("a.backend_start")
                + " from pg_locks l join pg_stat_activity a on a.pid = l.pid where " + lock(key);
    }

    /** An advisory lock of one number has its upper half in {@code classid} and its lower half in {@code objid}. */
    private static String lock(long key) {
        return "locktype = 'advisory' and granted and objsubid = 1"
                + " and database = (select oid from pg_database where datname = current_database())"
                + " and classid = " + (key >>> 32) + " and objid = " + (key & 0xffff_ffffL);
    }
}
