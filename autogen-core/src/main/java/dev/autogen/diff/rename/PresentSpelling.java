package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model in the spelling of a database to which the case of some names is all the same: what is there keeps the spelling that it
 * has, and is neither another object nor renamed.
 */
public final class PresentSpelling {

    private final Database present;
    private final RenameMap names;
    private final Predicate<Item.Kind> ignoresCase;

    private PresentSpelling(Database present, RenameMap names, Predicate<Item.Kind> ignoresCase) {
        this.present = present;
        this.names = names;
        this.ignoresCase = ignoresCase;
    }

    /**
     * Finds what is spelled otherwise.
     *
     * @param model what there shall be
     * @param present what there is
     * @param ignoresCase whether names of a kind that differ only in case are one to the database
     */
    public static PresentSpelling of(Database model, Database present, Predicate<Item.Kind> ignoresCase) {
        Map<ObjectName, ObjectName> tables = ignoresCase.test(Item.Kind.TABLE)
                ? respelled(names(model), names(present), name -> name.name(lower(name.name())))
                : Map.of();
        Map<ObjectName, Map<String, String>> columns = new HashMap<>();
        if (ignoresCase.test(Item.Kind.COLUMN)) {
            Map<ObjectName, Table> there =
                    present.tables().stream().collect(Collectors.toMap(Table::name, table -> table, (one, two) -> one));
            for (Table table : model.tables()) {
                Table same = there.get(tables.getOrDefault(table.name(), table.name()));
                if (same != null) {
                    Map<String, String> own = respelled(columnNames(table), columnNames(same), PresentSpelling::lower);
                    columns.put(table.name(), own);
                }
            }
        }
        return new PresentSpelling(present, new RenameMap(tables, Map.of(), Map.of(), columns), ignoresCase);
    }

    /** The model with what is there spelled as it is there. */
    public Database apply(Database model, NameRules rules) {
        boolean same =
                names.tables().isEmpty() && names.columns().values().stream().allMatch(Map::isEmpty);
        return parts(same ? model : names.apply(model, rules));
    }

    /** What is known of a table or column, likewise. */
    public Origin apply(Origin origin) {
        String column = origin.column();
        return new Origin(
                names.table(origin.table()),
                column == null ? null : names.column(origin.table(), column),
                origin.path(),
                origin.renamedFrom());
    }

    private Database parts(Database model) {
        if (!ignoresCase.test(Item.Kind.INDEX)) {
            return model;
        }
        Map<ObjectName, Map<String, String>> there = new HashMap<>();
        for (Table table : present.tables()) {
            Map<String, String> own = there.computeIfAbsent(table.name(), name -> new HashMap<>());
            partNames(table).forEach(name -> own.put(lower(name), name));
        }
        return model.mapTables(table -> parts(table, there.getOrDefault(table.name(), Map.of())));
    }

    private static Table parts(Table table, Map<String, String> there) {
        UnaryOperator<Name> own = name -> new Name(there.getOrDefault(lower(name.text()), name.text()), name.chosen());
        return table.uniques(table.uniques().stream()
                        .map(unique -> unique.name(own.apply(unique.name())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.name(own.apply(key.name())))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.name(own.apply(check.name())))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.name(own.apply(index.name())))
                        .toList());
    }

    private static Stream<String> partNames(Table table) {
        return Stream.concat(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .map(Name::text);
    }

    private static <N> Map<N, N> respelled(Set<N> wanted, Set<N> present, UnaryOperator<N> lower) {
        Map<N, N> free = new HashMap<>();
        present.stream().filter(name -> !wanted.contains(name)).forEach(name -> free.put(lower.apply(name), name));
        Map<N, N> respelled = new HashMap<>();
        for (N name : wanted) {
            N other = present.contains(name) ? null : free.get(lower.apply(name));
            if (other != null) {
                respelled.put(name, other);
            }
        }
        return respelled;
    }

    private static Set<ObjectName> names(Database database) {
        return database.tables().stream().map(Table::name).collect(Collectors.toSet());
    }

    private static Set<String> columnNames(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
