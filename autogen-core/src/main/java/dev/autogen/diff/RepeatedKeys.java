package dev.autogen.diff;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Unique constraints that say once more what the primary key or another one says. PostgreSQL makes only one of those that
 * {@code create table} lists, whatever their names ({@code transformIndexConstraints} in parse_utilcmd.c), so a model that
 * repeats itself wants no more of them than there are.
 */
final class RepeatedKeys {

    private RepeatedKeys() {}

    /** The desired table with as many constraints of each structure as the current one has, but at least one key. */
    static Table without(Table desired, List<UniqueConstraint> current) {
        List<UniqueConstraint> kept = new ArrayList<>(desired.uniques());
        for (UniqueConstraint structure : desired.uniques().stream()
                .map(RepeatedKeys::structure)
                .distinct()
                .toList()) {
            Set<String> present = current.stream()
                    .filter(unique -> structure(unique).equals(structure))
                    .map(unique -> unique.name().text())
                    .collect(Collectors.toSet());
            kept.removeAll(desired.uniques().stream()
                    .filter(unique -> structure(unique).equals(structure))
                    .sorted(Comparator.comparing((UniqueConstraint unique) ->
                                    !present.contains(unique.name().text()))
                            .thenComparing(unique -> !unique.name().chosen())
                            .thenComparing(unique -> unique.name().text()))
                    .skip(Math.max(present.size(), repeats(structure, desired.primaryKey()) ? 0 : 1))
                    .toList());
        }
        return desired.uniques(kept);
    }

    private static UniqueConstraint structure(UniqueConstraint unique) {
        return unique.name(Name.unnamed());
    }

    private static boolean repeats(UniqueConstraint unique, @Nullable PrimaryKey key) {
        return key != null
                && unique.columns().equals(key.columns())
                && unique.nulls() == UniqueConstraint.Nulls.DISTINCT
                && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
    }
}
