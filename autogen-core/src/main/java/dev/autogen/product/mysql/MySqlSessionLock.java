package dev.autogen.product.mysql;

import dev.autogen.dialect.SessionLockSql;

/** {@code get_lock} (MySQL manual, section 12.15), whose names are the server's; so the name of the database is part of them. */
final class MySqlSessionLock implements SessionLockSql {

    @Override
    public String tryLock(long key) {
        return "select get_lock(" + name(key) + ", 0) = 1";
    }

    @Override
    public String unlock(long key) {
        return "select release_lock(" + name(key) + ") = 1";
    }

    @Override
    public String holdsLock(long key) {
        return "select coalesce(is_used_lock(" + name(key) + ") = connection_id(), 0)";
    }

    @Override
    public String lockHolder(long key) {
        return "select concat('connection ', id, ' of ', user, ' at ', host) from information_schema.processlist where id = is_used_lock("
                + name(key) + ")";
    }

    /** At most 64 characters, without regard to case. */
    private static String name(long key) {
        return "concat('autogen " + Long.toHexString(key) + " ', crc32(coalesce(database(), '')))";
    }
}
