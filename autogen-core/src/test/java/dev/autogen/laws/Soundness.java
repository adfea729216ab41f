package dev.autogen.laws;

import dev.autogen.operation.Mentions;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a schema what a server would not accept in it. */
final class Soundness {

    private static final Set<SqlType> INTEGERS =
            Set.of(SqlType.plain("smallint"), SqlType.plain("integer"), SqlType.plain("bigint"));

    private Soundness() {}

    /** Whether a column can be part of a key or index. */
    static boolean isKeyable(Column column) {
        return column.findComputed()
                .filter(computed -> computed.storage() == Generation.Storage.VIRTUAL)
                .isEmpty();
    }

    /** What foreign keys can refer to: columns of the primary key and of uniques that are checked at once. */
    static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        if (table.primaryKey() != null) {
            keys.add(table.primaryKey().columns());
        }
        table.uniques().stream()
                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(UniqueConstraint::columns)
                .forEach(keys::add);
        return keys;
    }

    static Database of(Database database) {
        Set<String> schemas = new HashSet<>(database.schemas());
        Predicate<ObjectName> there = name -> name.schema() == null || schemas.contains(name.schema());
        Database sound = database.enums(database.enums().stream()
                        .filter(each -> there.test(each.name()))
                        .toList())
                .sequences(database.sequences().stream()
                        .filter(each -> there.test(each.name()))
                        .toList())
                .tables(database.tables().stream()
                        .filter(each -> there.test(each.name()))
                        .toList());
        Set<ObjectName> enums = sound.enums().stream().map(EnumType::name).collect(Collectors.toSet());
        Set<String> defaults = sound.sequences().stream()
                .map(Sequence::name)
                .map(RandomDatabase::nextValue)
                .collect(Collectors.toSet());
        Database own = sound.mapTables(table -> within(table.mapColumns(column -> column(column, enums, defaults))));
        return own.mapTables(table -> table.foreignKeys(table.foreignKeys().stream()
                .filter(key -> isSound(key, table, own))
                .toList()));
    }

    private static Column column(Column column, Set<ObjectName> enums, Set<String> defaults) {
        Column sound = column;
        if (column.type() instanceof SqlType.Defined defined && !enums.contains(defined.name())) {
            sound = sound.type(SqlType.plain("varchar", 61));
        }
        if (column.type() instanceof SqlType.Array array
                && array.element() instanceof SqlType.Defined defined
                && !enums.contains(defined.name())) {
            sound = sound.type(new SqlType.Array(SqlType.plain("text"))).defaultsTo(null);
        }
        String value = column.defaultValue();
        return value != null && value.startsWith("nextval") && !defaults.contains(value)
                ? sound.defaultsTo(null)
                : sound;
    }

    private static Table within(Table table) {
        Set<String> sources = table.columns().stream()
                .filter(column -> column.findComputed().isEmpty())
                .map(Column::name)
                .collect(Collectors.toSet());
        Table own = table.columns(table.columns().stream()
                .filter(column -> column.findComputed().isEmpty()
                        || sources.stream()
                                .anyMatch(source ->
                                        Mentions.of(column.findComputed().get().expression(), source)))
                .toList());
        Set<String> all = own.columns().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> keyable = own.columns().stream()
                .filter(Soundness::isKeyable)
                .map(Column::name)
                .collect(Collectors.toSet());
        PrimaryKey key = own.primaryKey();
        PrimaryKey primaryKey = key != null && keyable.containsAll(key.columns()) ? key : null;
        own = own.primaryKey(primaryKey)
                .uniques(own.uniques().stream()
                        .filter(each -> keyable.containsAll(each.columns()))
                        .toList())
                .checks(own.checks().stream()
                        .filter(each -> mentionsOnly(each.expression(), all))
                        .toList())
                .indexes(own.indexes().stream()
                        .filter(each -> isSound(each, keyable))
                        .toList());
        return primaryKey == null
                ? own
                : own.mapColumns(column -> primaryKey.columns().contains(column.name()) ? column.notNull() : column);
    }

    private static boolean isSound(Index index, Set<String> columns) {
        return index.keys().stream()
                        .allMatch(key ->
                                key.expression() ? mentionsOnly(key.text(), columns) : columns.contains(key.text()))
                && (index.predicate() == null || mentionsOnly(index.predicate(), columns));
    }

    /** Expressions of several columns are joined by "or" and "and". */
    private static boolean mentionsOnly(String expression, Set<String> columns) {
        return Stream.of(expression.split(" or "))
                .allMatch(part -> columns.stream().anyMatch(column -> Mentions.of(part, column)));
    }

    static boolean isSound(ForeignKey key, Table owner, Database database) {
        Optional<Table> target = database.findTable(key.target());
        if (target.isEmpty()
                || keys(target.get()).stream().noneMatch(each -> each.equals(key.targetColumns()))
                || key.columns().stream()
                        .anyMatch(column -> owner.findColumn(column).isEmpty())) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Column column = owner.column(key.columns().get(i));
            Column other = target.get().column(key.targetColumns().get(i));
            if (column.type() instanceof SqlType.Array
                    || column.findComputed().isPresent()
                    || other.findComputed().isPresent()
                    || !Objects.equals(column.collation(), other.collation())
                    || !(column.type().equals(other.type())
                            || (INTEGERS.contains(column.type()) && INTEGERS.contains(other.type())))) {
                return false;
            }
        }
        return true;
    }
}
