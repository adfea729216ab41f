package dev.autogen.operation;

import dev.autogen.schema.Database;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a rename takes along: the keys, indexes and foreign keys that name the renamed object, and what SQL text (checks,
 * predicates, expressions) names of it.
 */
record Renaming(Database database) {

    Database table(ObjectName before, ObjectName after) {
        return database.mapTables(table -> table.name(table.name().equals(before) ? after : table.name())
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.target().equals(before) ? key.target(after) : key)
                        .toList()));
    }

    Database type(ObjectName before, ObjectName after) {
        return database.enums(database.enums().stream()
                        .map(type -> type.name().equals(before) ? type.name(after) : type)
                        .toList())
                .mapTables(table -> table.mapColumns(column -> column.type(renamed(column.type(), before, after))));
    }

    private static SqlType renamed(SqlType type, ObjectName before, ObjectName after) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(renamed(array.element(), before, after));
        }
        return type.equals(new SqlType.Defined(before)) ? new SqlType.Defined(after) : type;
    }

    Database column(ObjectName owner, String before, String after) {
        UnaryOperator<String> rename = name -> name.equals(before) ? after : name;
        return database.mapTables(table -> {
            Table own = table.name().equals(owner) ? within(table, before, after) : table;
            return own.foreignKeys(own.foreignKeys().stream()
                    .map(key -> key.target().equals(owner) ? key.targetColumns(all(key.targetColumns(), rename)) : key)
                    .toList());
        });
    }

    /** A sequence that belongs to a column is part of that column, which does not tell its name: nothing changes then. */
    Database sequence(ObjectName before, ObjectName after) {
        return database.sequences(database.sequences().stream()
                .map(sequence -> sequence.name().equals(before) ? sequence.name(after) : sequence)
                .toList());
    }

    private static Table within(Table table, String before, String after) {
        UnaryOperator<String> rename = name -> name.equals(before) ? after : name;
        PrimaryKey key = table.primaryKey();
        UnaryOperator<String> sql = text -> Mentions.renamed(text, before, after);
        return table.mapColumns(column -> column.name(rename.apply(column.name()))
                        .generation(
                                column.generation() instanceof Generation.Computed computed
                                        ? computed.expression(sql.apply(computed.expression()))
                                        : column.generation()))
                .checks(table.checks().stream()
                        .map(check -> check.expression(sql.apply(check.expression())))
                        .toList())
                .exclusions(table.exclusions().stream()
                        .map(exclusion -> exclusion.definition(sql.apply(exclusion.definition())))
                        .toList())
                .primaryKey(
                        key == null
                                ? null
                                : key.columns(all(key.columns(), rename)).include(all(key.included(), rename)))
                .uniques(table.uniques().stream()
                        .map(unique ->
                                unique.columns(all(unique.columns(), rename)).include(all(unique.included(), rename)))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.columns(all(foreign.columns(), rename))
                                .onDelete(foreign.onDelete(), all(foreign.deleted(), rename)))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.keys(index.keys().stream()
                                        .map(part -> part.text(
                                                part.expression() ? sql.apply(part.text()) : rename.apply(part.text())))
                                        .toList())
                                .include(all(index.included(), rename))
                                .where(index.predicate() == null ? null : sql.apply(index.predicate())))
                        .toList());
    }

    private static List<String> all(List<String> names, UnaryOperator<String> rename) {
        return names.stream().map(rename).toList();
    }
}
