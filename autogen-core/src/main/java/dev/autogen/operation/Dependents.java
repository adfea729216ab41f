package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;

/**
 * What a column takes along when it goes: the keys, checks and indexes that it is a part of (PostgreSQL manual, {@code alter
 * table ... drop column}).
 */
final class Dependents {

    private Dependents() {}

    /** The table without a column and all that stands on it. */
    static Table without(Table table, String column) {
        return standing(table, column)
                .columns(table.columns().stream()
                        .filter(each -> !each.name().equals(column))
                        .toList());
    }

    /** The table without what stands on a column, the column itself being another one from now on. */
    static Table recreated(Table table, Column column) {
        Table bare = without(table, column.name());
        return bare.columns(Application.with(bare.columns(), column));
    }

    private static Table standing(Table table, String column) {
        PrimaryKey key = table.primaryKey();
        return table.primaryKey(
                        key == null
                                        || key.columns().contains(column)
                                        || key.included().contains(column)
                                ? null
                                : key)
                .uniques(table.uniques().stream()
                        .filter(unique -> !unique.columns().contains(column)
                                && !unique.included().contains(column))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(foreign -> !foreign.columns().contains(column))
                        .toList())
                .exclusions(table.exclusions().stream()
                        .filter(exclusion -> !Mentions.of(exclusion.definition(), column))
                        .toList())
                .checks(table.checks().stream()
                        .filter(check -> !Mentions.of(check.expression(), column))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> !uses(index, column))
                        .toList());
    }

    private static boolean uses(Index index, String column) {
        return index.keys().stream()
                        .anyMatch(key -> key.expression()
                                ? Mentions.of(key.text(), column)
                                : key.text().equals(column))
                || index.included().contains(column)
                || (index.predicate() != null && Mentions.of(index.predicate(), column));
    }
}
