package dev.autogen.product.postgres;

import dev.autogen.dialect.Capability;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Databases that speak as PostgreSQL does, and what of it they have; those of others are in their manuals, not tried on a server. */
public enum PostgresKin {
    POSTGRESQL,
    /** Manual of CockroachDB, "PostgreSQL Compatibility" and "Online Schema Changes". */
    COCKROACHDB,
    /** Manual of YugabyteDB, "PostgreSQL compatibility" and "Transactional DDL". */
    YUGABYTEDB;

    /** Its name in configuration: {@code cockroachdb}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Capability> capabilities() {
        return EnumSet.complementOf(missing());
    }

    boolean has(Capability capability) {
        return !missing().contains(capability);
    }

    private EnumSet<Capability> missing() {
        EnumSet<Capability> missing = EnumSet.noneOf(Capability.class);
        if (this != POSTGRESQL) {
            missing.addAll(EnumSet.of(
                    Capability.TRANSACTIONAL_DDL,
                    Capability.JUDGE,
                    Capability.ADVISORY_LOCK,
                    Capability.BATCHES,
                    Capability.EXCLUSIONS,
                    Capability.UNENFORCED,
                    Capability.INDEX_METHODS,
                    Capability.NULLS_NOT_DISTINCT,
                    Capability.TABLE_OPTIONS));
        }
        if (this == COCKROACHDB) {
            missing.addAll(EnumSet.of(Capability.COMPOSITES, Capability.DEFERRABLE, Capability.NULLS_ORDER));
        }
        return missing;
    }
}
