package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of a table so far. */
final class TableDraft {

    final List<Column> columns = new ArrayList<>();
    final List<UniqueConstraint> uniques = new ArrayList<>();
    final List<ForeignKey> foreignKeys = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();

    @Nullable
    PrimaryKey primaryKey;

    Table table(ObjectName name) {
        mergeUniques();
        PrimaryKey key = primaryKey;
        List<Column> finished = columns.stream()
                .map(column -> key != null && key.columns().contains(column.name()) ? column.notNull() : column)
                .toList();
        return Table.of(name, finished)
                .primaryKey(key)
                .uniques(uniques)
                .foreignKeys(foreignKeys)
                .checks(checks)
                .indexes(indexes);
    }

    /**
     * PostgreSQL makes one constraint of equal ones, under the first name that one of them has, and none of a unique
     * constraint that says what the primary key says ({@code transformIndexConstraints} in parse_utilcmd.c).
     */
    private void mergeUniques() {
        List<UniqueConstraint> kept = new ArrayList<>();
        for (UniqueConstraint unique : uniques) {
            PrimaryKey key = primaryKey;
            if (key != null && UniqueConstraint.of(unique.name(), key.columns()).equals(unique)) {
                primaryKey = key.name().isEmpty() ? key.name(unique.name()) : key;
                continue;
            }
            int same = indexOfSame(kept, unique);
            if (same < 0) {
                kept.add(unique);
            } else if (kept.get(same).name().isEmpty()) {
                kept.set(same, unique);
            }
        }
        uniques.clear();
        uniques.addAll(kept);
    }

    private static int indexOfSame(List<UniqueConstraint> kept, UniqueConstraint unique) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).name(unique.name()).equals(unique)) {
                return i;
            }
        }
        return -1;
    }
}
