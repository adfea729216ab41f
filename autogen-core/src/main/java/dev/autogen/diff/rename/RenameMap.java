package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names and what takes their place, all at once, so that two objects may swap theirs.
 *
 * @param tables new names of tables by their old ones
 * @param sequences likewise
 * @param enums likewise
 * @param columns new names of columns by their old ones, by the old name of their table
 */
record RenameMap(
        Map<ObjectName, ObjectName> tables,
        Map<ObjectName, ObjectName> sequences,
        Map<ObjectName, ObjectName> enums,
        Map<ObjectName, Map<String, String>> columns) {

    static RenameMap of(List<Rename> renames) {
        Map<ObjectName, Map<String, String>> columns = new HashMap<>();
        for (Rename rename : renames) {
            if (rename.kind() == Rename.Kind.COLUMN) {
                columns.computeIfAbsent(rename.owner(), table -> new HashMap<>())
                        .put(rename.before(), rename.after());
            }
        }
        return new RenameMap(
                objects(renames, Rename.Kind.TABLE),
                objects(renames, Rename.Kind.SEQUENCE),
                objects(renames, Rename.Kind.ENUM),
                columns);
    }

    private static Map<ObjectName, ObjectName> objects(List<Rename> renames, Rename.Kind kind) {
        return renames.stream()
                .filter(rename -> rename.kind() == kind)
                .collect(Collectors.toMap(Rename::owner, Rename::target));
    }

    /**
     * The way back, for a schema that has the new names. What has an old name of something else there, because it is new
     * itself, gets a name of its own.
     */
    RenameMap backOn(Database desired) {
        Map<ObjectName, ObjectName> back =
                back(tables, desired.tables().stream().map(Table::name).collect(Collectors.toSet()));
        Map<ObjectName, Map<String, String>> columnsBack = new HashMap<>();
        columns.forEach((owner, names) -> {
            ObjectName table = table(owner);
            Set<String> present = desired.findTable(table).stream()
                    .flatMap(found -> found.columns().stream())
                    .map(Column::name)
                    .collect(Collectors.toSet());
            columnsBack.put(table, back(names, present, name -> name + "*"));
        });
        return new RenameMap(
                back,
                back(
                        sequences,
                        desired.sequences().stream().map(each -> each.name()).collect(Collectors.toSet())),
                back(enums, desired.enums().stream().map(each -> each.name()).collect(Collectors.toSet())),
                columnsBack);
    }

    private static Map<ObjectName, ObjectName> back(Map<ObjectName, ObjectName> names, Set<ObjectName> present) {
        return back(names, present, name -> name.name(name.name() + "*"));
    }

    private static <N> Map<N, N> back(Map<N, N> names, Set<N> present, UnaryOperator<N> other) {
        Map<N, N> back = flip(names);
        for (N old : names.keySet()) {
            if (present.contains(old) && !back.containsKey(old)) {
                back.put(old, other.apply(old));
            }
        }
        return back;
    }

    /** The opposite. */
    RenameMap flipped() {
        Map<ObjectName, Map<String, String>> flipped = new HashMap<>();
        columns.forEach((table, names) -> flipped.put(table(table), flip(names)));
        return new RenameMap(flip(tables), flip(sequences), flip(enums), flipped);
    }

    private static <N> Map<N, N> flip(Map<N, N> names) {
        Map<N, N> flipped = new HashMap<>();
        names.forEach((before, after) -> flipped.put(after, before));
        return flipped;
    }

    ObjectName table(ObjectName name) {
        return tables.getOrDefault(name, name);
    }

    String column(ObjectName table, String name) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(name, name);
    }

    SqlType type(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(type(array.element()));
        }
        return type instanceof SqlType.Defined defined
                ? new SqlType.Defined(enums.getOrDefault(defined.name(), defined.name()))
                : type;
    }

    /** What becomes of single words of renamed tables: {@code customer} of {@code customer_note}, now {@code client_note}. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        tables.forEach((before, after) -> {
            WordChange change = WordChange.of(before.name(), after.name());
            if (change.before().size() == 1 && change.after().size() == 1) {
                String old = change.before().get(0);
                String other = change.after().get(0);
                words.put(old, other);
                words.put(NameLikeness.singular(old), NameLikeness.singular(other));
            }
        });
        return words;
    }

    /** A schema under the new names. */
    Database apply(Database database, NameRules rules) {
        return new Database(
                database.schemas(),
                database.enums().stream()
                        .map(each -> each.name(enums.getOrDefault(each.name(), each.name())))
                        .toList(),
                database.composites().stream()
                        .map(each -> each.attributes(each.attributes().stream()
                                .map(attribute -> attribute.type(type(attribute.type())))
                                .toList()))
                        .toList(),
                database.sequences().stream()
                        .map(each -> each.name(sequences.getOrDefault(each.name(), each.name())))
                        .toList(),
                database.tables().stream().map(table -> apply(table, rules)).toList(),
                database.customs());
    }

    private Table apply(Table table, NameRules rules) {
        Map<String, String> names = columns.getOrDefault(table.name(), Map.of());
        Map<String, String> types = enums.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().name(), each -> each.getValue().name(), (one, other) -> one));
        PrimaryKey key = table.primaryKey();
        return table.name(table(table.name()))
                .mapColumns(column -> column(column, names, types, rules))
                .primaryKey(
                        key == null
                                ? null
                                : key.columns(all(key.columns(), names)).include(all(key.included(), names)))
                .uniques(table.uniques().stream()
                        .map(unique ->
                                unique.columns(all(unique.columns(), names)).include(all(unique.included(), names)))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.expression(rules.respell(check.expression(), names, types)))
                        .toList())
                .exclusions(table.exclusions().stream()
                        .map(exclusion -> exclusion.definition(rules.respell(exclusion.definition(), names, types)))
                        .toList())
                .options(table.options().partitionBy(respelled(table.options().partitioning(), names, types, rules)))
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreignKey(foreign, names))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index(index, names, types, rules))
                        .toList());
    }

    private Column column(Column column, Map<String, String> names, Map<String, String> types, NameRules rules) {
        Column renamed = column.name(names.getOrDefault(column.name(), column.name()))
                .type(type(column.type()))
                .defaultsTo(respelled(column.defaultValue(), Map.of(), types, rules));
        return column.generation() instanceof Generation.Computed computed
                ? renamed.generation(computed.expression(rules.respell(computed.expression(), names, types)))
                : renamed;
    }

    private ForeignKey foreignKey(ForeignKey key, Map<String, String> names) {
        return key.columns(all(key.columns(), names))
                .onDelete(key.onDelete(), all(key.deleted(), names))
                .target(table(key.target()))
                .targetColumns(all(key.targetColumns(), columns.getOrDefault(key.target(), Map.of())));
    }

    private static Index index(Index index, Map<String, String> names, Map<String, String> types, NameRules rules) {
        return index.where(respelled(index.predicate(), names, types, rules))
                .include(all(index.included(), names))
                .keys(index.keys().stream()
                        .map(key -> key.text(
                                key.expression()
                                        ? rules.respell(key.text(), names, types)
                                        : names.getOrDefault(key.text(), key.text())))
                        .toList());
    }

    private static @Nullable String respelled(
            @Nullable String text, Map<String, String> names, Map<String, String> types, NameRules rules) {
        return text == null ? null : rules.respell(text, names, types);
    }

    private static List<String> all(List<String> columns, Map<String, String> names) {
        List<String> all = new ArrayList<>();
        columns.forEach(column -> all.add(names.getOrDefault(column, column)));
        return all;
    }
}
