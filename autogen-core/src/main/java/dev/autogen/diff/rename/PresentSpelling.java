package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model and a database to which the case of some names is all the same, in one spelling: what is there keeps the one that it has, and is
 * neither another object nor renamed. Only tables and sequences whose spelling the database has lost are spelled as in the model.
 */
public final class PresentSpelling {

    private final Database model;
    private final Database present;
    private final RenameMap names;

    private PresentSpelling(Database model, Database present, RenameMap names) {
        this.model = model;
        this.present = present;
        this.names = names;
    }

    /**
     * Finds what is spelled otherwise.
     *
     * @param model what there shall be
     * @param present what there is
     * @param ignoresCase whether names of a kind that differ only in case are one to the database
     * @param keepsTables whether the database knows how tables were spelled
     * @param rules what expressions are spelled by
     */
    public static PresentSpelling of(
            Database model, Database present, Predicate<Item.Kind> ignoresCase, boolean keepsTables, NameRules rules) {
        RenameMap relations = new RenameMap(
                ignoresCase.test(Item.Kind.TABLE) ? respelled(tables(model), tables(present)) : Map.of(),
                ignoresCase.test(Item.Kind.SEQUENCE) ? respelled(sequences(model), sequences(present)) : Map.of(),
                Map.of(),
                Map.of());
        Database there = keepsTables || isEmpty(relations)
                ? present
                : relations.flipped().apply(present, rules);
        RenameMap names = new RenameMap(
                keepsTables ? relations.tables() : Map.of(),
                keepsTables ? relations.sequences() : Map.of(),
                Map.of(),
                ignoresCase.test(Item.Kind.COLUMN) ? columns(model, present, relations) : Map.of());
        Database here = isEmpty(names) ? model : names.apply(model, rules);
        return new PresentSpelling(ignoresCase.test(Item.Kind.INDEX) ? withParts(here, there) : here, there, names);
    }

    /** What there shall be. */
    public Database model() {
        return model;
    }

    /** What there is. */
    public Database present() {
        return present;
    }

    /** What is known of a table or column of the model. */
    public Origin apply(Origin origin) {
        String column = origin.column();
        return new Origin(
                names.table(origin.table()),
                column == null ? null : names.column(origin.table(), column),
                origin.path(),
                origin.renamedFrom());
    }

    private static boolean isEmpty(RenameMap names) {
        return names.tables().isEmpty()
                && names.sequences().isEmpty()
                && names.columns().isEmpty();
    }

    private static Map<ObjectName, Map<String, String>> columns(Database model, Database present, RenameMap relations) {
        Map<ObjectName, Table> there = byName(present);
        Map<ObjectName, Map<String, String>> columns = new HashMap<>();
        for (Table table : model.tables()) {
            Table same = there.get(relations.table(table.name()));
            Map<String, String> own = same == null ? Map.of() : respelled(columns(table), columns(same));
            if (!own.isEmpty()) {
                columns.put(table.name(), own);
            }
        }
        return columns;
    }

    private static Database withParts(Database model, Database present) {
        Map<ObjectName, Table> there = byName(present);
        return model.mapTables(table -> {
            Table same = there.get(table.name());
            return same == null ? table : withParts(table, same);
        });
    }

    private static Table withParts(Table table, Table same) {
        Map<String, String> there = Stream.concat(
                        same.constraints().stream().map(Constraint::name),
                        same.indexes().stream().map(Index::name))
                .map(Name::text)
                .collect(Collectors.toMap(PresentSpelling::lower, name -> name, (one, two) -> one));
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

    private static Map<ObjectName, ObjectName> respelled(Set<ObjectName> wanted, Set<ObjectName> present) {
        return respelled(wanted, present, name -> name.name(lower(name.name())));
    }

    private static Map<String, String> respelled(List<String> wanted, List<String> present) {
        return respelled(Set.copyOf(wanted), Set.copyOf(present), PresentSpelling::lower);
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

    private static Map<ObjectName, Table> byName(Database database) {
        return database.tables().stream()
                .collect(Collectors.toMap(Table::name, Function.identity(), (one, two) -> one));
    }

    private static Set<ObjectName> tables(Database database) {
        return database.tables().stream().map(Table::name).collect(Collectors.toSet());
    }

    private static Set<ObjectName> sequences(Database database) {
        return database.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    }

    private static List<String> columns(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
