package dev.autogen.laws;

import dev.autogen.operation.Mentions;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of a schema by chance, of every kind that is no rename of a table or column. */
final class RandomEdits {

    private final RandomDatabase source;
    private Database database;

    private RandomEdits(RandomDatabase source, Database database) {
        this.source = source;
        this.database = database;
    }

    /** Another sound schema, some edits away. */
    static Database of(RandomDatabase source, Database database) {
        RandomEdits edits = new RandomEdits(source, database);
        int count = 1 + source.random().nextInt(source.rarely(4) ? 25 : 6);
        for (int i = 0; i < count; i++) {
            edits.edit();
        }
        return Soundness.of(edits.database);
    }

    private void edit() {
        switch (source.random().nextInt(24)) {
            case 0 -> database = database.schemas(some(database.schemas()));
            case 1 -> database = database.enums(RandomDatabase.with(database.enums(), source.enumType()));
            case 2 -> database = database.enums(some(database.enums()));
            case 3, 4 ->
                database = database.enums(database.enums().stream()
                        .map(each ->
                                source.rarely(2) ? each : new EnumType(each.name(), Family.values(source.random())))
                        .toList());
            case 5 -> database = database.sequences(RandomDatabase.with(database.sequences(), source.sequence()));
            case 6 -> database = database.sequences(some(database.sequences()));
            case 7 ->
                database = database.sequences(database.sequences().stream()
                        .map(each -> each.options(source.options()))
                        .toList());
            case 8 -> addTable();
            case 9 -> database = database.tables(some(database.tables()));
            case 10, 11 -> database = source.withForeignKey(database);
            case 12 -> inTable(table -> table.comment(source.rarely(2) ? null : source.comment()));
            case 13, 14 -> inTable(this::addColumn);
            case 15 -> inTable(table -> table.columns(some(table.columns())));
            case 16, 17, 18 -> inTable(this::alterColumn);
            case 19 ->
                inTable(table -> table.primaryKey() == null
                        ? source.withPrimaryKey(table)
                        : source.rarely(2) ? table.primaryKey(null) : source.withPrimaryKey(table.primaryKey(null)));
            case 20 -> inTable(source.rarely(2) ? source::withUnique : source::withCheck);
            case 21 -> inTable(source::withIndex);
            case 22 -> inTable(this::dropPart);
            default -> inTable(this::renamePart);
        }
        database = Soundness.of(database);
    }

    /** All but one. */
    private <T> List<T> some(List<T> all) {
        if (all.isEmpty()) {
            return all;
        }
        List<T> rest = new ArrayList<>(all);
        T gone = rest.remove(source.random().nextInt(rest.size()));
        if (gone instanceof Table table) {
            source.names().free(names(table).toList());
        }
        return rest;
    }

    private static Stream<String> names(Table table) {
        return Stream.concat(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(index -> index.name()))
                .map(Name::text);
    }

    private void addTable() {
        List<ObjectName> free = source.tables().stream()
                .filter(name -> database.findTable(name).isEmpty())
                .toList();
        if (!free.isEmpty()) {
            database =
                    database.tables(RandomDatabase.with(database.tables(), source.table(source.pick(free), database)));
        }
    }

    private void inTable(UnaryOperator<Table> edit) {
        if (!database.tables().isEmpty()) {
            Table chosen = source.pick(database.tables());
            database = database.mapTables(table -> table.name().equals(chosen.name()) ? edit.apply(table) : table);
        }
    }

    private Table addColumn(Table table) {
        List<String> free = source.columnNames().stream()
                .filter(name -> table.findColumn(name).isEmpty())
                .toList();
        return free.isEmpty()
                ? table
                : table.columns(
                        RandomDatabase.with(table.columns(), source.column(source.pick(free), table, database)));
    }

    private Table alterColumn(Table table) {
        if (table.columns().isEmpty()) {
            return table;
        }
        Column before = source.pick(table.columns());
        Column after = altered(before, table);
        Table changed = table.mapColumns(column -> column.name().equals(before.name()) ? after : column);
        return before.type().equals(after.type()) ? changed : withoutExpressionsOf(after, changed);
    }

    private Column altered(Column before, Table table) {
        Family family = source.family(before.name());
        return switch (source.random().nextInt(7)) {
            case 0, 1 -> {
                SqlType type = source.pick(family.types(database.enums()));
                boolean keepsDefault =
                        before.defaultValue() == null || before.type().equals(type);
                boolean isIdentity = before.findIdentity().isPresent();
                yield (keepsDefault || isIdentity)
                        ? before.type(type)
                        : before.type(type).defaultsTo(null);
            }
            case 2 -> before.findIdentity().isPresent() ? before : before.nullable(!before.nullable());
            case 3 ->
                before.generation() != null
                        ? before
                        : before.defaultsTo(source.defaultValue(family, before.type(), database));
            case 4 -> before.comment(source.rarely(2) ? null : source.comment());
            case 5 -> family == Family.TEXT ? before.collation(before.collation() == null ? "C" : null) : before;
            default -> generation(before, table);
        };
    }

    private Column generation(Column before, Table table) {
        boolean isSource = table.columns().stream()
                .anyMatch(column -> column.findComputed()
                        .filter(computed -> Mentions.of(computed.expression(), before.name()))
                        .isPresent());
        Column other = source.column(before.name(), table, database)
                .type(before.type())
                .collation(before.collation());
        if (other.findIdentity().isPresent() != before.findIdentity().isPresent() || !isSource) {
            Generation generation = other.generation();
            return generation instanceof Generation.Computed && isSource
                    ? before
                    : before.generation(generation)
                            .defaultsTo(generation == null ? before.defaultValue() : null)
                            .nullable(!(generation instanceof Generation.Identity) && before.nullable());
        }
        return before;
    }

    /** What was written for one type need not make sense for another. */
    private Table withoutExpressionsOf(Column column, Table table) {
        String name = column.name();
        return table.checks(table.checks().stream()
                        .filter(check -> !Mentions.of(check.expression(), name))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> index.predicate() == null || !Mentions.of(index.predicate(), name))
                        .filter(index -> index.keys().stream()
                                .noneMatch(key -> key.expression() && Mentions.of(key.text(), name)))
                        .toList());
    }

    private Table dropPart(Table table) {
        return switch (source.random().nextInt(4)) {
            case 0 -> table.uniques(some(table.uniques()));
            case 1 -> table.checks(some(table.checks()));
            case 2 -> table.foreignKeys(some(table.foreignKeys()));
            default -> table.indexes(some(table.indexes()));
        };
    }

    private Table renamePart(Table table) {
        UnaryOperator<Name> rename = name -> Name.of(source.names().next("r"));
        return switch (source.random().nextInt(4)) {
            case 0 ->
                table.uniques(table.uniques().stream()
                        .map(each -> each.name(rename.apply(each.name())))
                        .toList());
            case 1 ->
                table.checks(table.checks().stream()
                        .map(each -> each.name(rename.apply(each.name())))
                        .toList());
            case 2 ->
                table.indexes(table.indexes().stream()
                        .map(each -> each.name(rename.apply(each.name())))
                        .toList());
            default ->
                table.primaryKey() == null
                        ? table
                        : table.primaryKey(table.primaryKey()
                                .name(rename.apply(table.primaryKey().name())));
        };
    }
}
