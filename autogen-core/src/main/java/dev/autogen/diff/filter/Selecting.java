package dev.autogen.diff.filter;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One application of filters: first what is in schemas, then columns, then what stands on those, then what only those use. */
final class Selecting {

    private final Database current;
    private final Database desired;
    private final Filter filter;
    private final String defaultSchema;
    private final Set<Item> missing;
    private final Map<Item, String> leftOut = new LinkedHashMap<>();

    Selecting(Database current, Database desired, Filter filter, String defaultSchema, Set<Item> missing) {
        this.current = current;
        this.desired = desired;
        this.filter = filter;
        this.defaultSchema = defaultSchema;
        this.missing = missing;
    }

    Selection select(Collection<Need> others) {
        missing.forEach(item -> filter.leavesOut(item).ifPresent(reason -> leftOut.put(item, reason)));
        Set<String> schemas = new TreeSet<>(current.schemas());
        schemas.addAll(desired.schemas());
        schemas.forEach(schema -> decide(
                Item.schema(schema),
                current.schemas().contains(schema) ? Optional.of(schema) : Optional.empty(),
                desired.schemas().contains(schema) ? Optional.of(schema) : Optional.empty()));
        objects(Kind.TABLE, Table::name, current.tables(), desired.tables());
        objects(Kind.SEQUENCE, Sequence::name, current.sequences(), desired.sequences());
        objects(Kind.ENUM, EnumType::name, current.enums(), desired.enums());
        objects(Kind.COMPOSITE, CompositeType::name, current.composites(), desired.composites());
        List<Table> compared =
                desired.tables().stream().filter(table -> !isOut(table)).toList();
        compared.forEach(this::columns);
        compared.forEach(this::others);
        compared.forEach(this::keysWithoutTarget);
        unused();
        requireTypes(compared);
        List<Need> needs = new ArrayList<>(others);
        needs.addAll(needs());
        return new Selection(left(current), left(desired), leftOut, needs);
    }

    private <T> void objects(Kind kind, Function<T, ObjectName> name, List<T> before, List<T> after) {
        Map<ObjectName, T> now = new LinkedHashMap<>();
        before.forEach(each -> now.put(name.apply(each), each));
        for (T each : after) {
            decide(item(kind, name.apply(each)), Optional.ofNullable(now.remove(name.apply(each))), Optional.of(each));
        }
        now.forEach((text, each) -> decide(item(kind, text), Optional.of(each), Optional.empty()));
    }

    private void decide(Item item, Optional<?> before, Optional<?> after) {
        filter.leavesOut(item)
                .or(() -> filter.leavesOut(item, before, after))
                .ifPresent(reason -> leftOut.put(item, reason));
    }

    private void columns(Table table) {
        Table now = now(table);
        for (Parts.Twin twin : Parts.columns(now, table)) {
            decide(part(table, twin.any()), twin.current(), twin.desired());
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Parts.Twin twin : Parts.columns(now, table)) {
                more |= !isOut(table, twin.any()) && leaveWith(table, now, twin, "is computed from ");
            }
        }
    }

    private void others(Table table) {
        Table now = now(table);
        for (Parts.Twin twin : Parts.others(now, table)) {
            Stream<TableElement> sides =
                    Stream.of(twin.current(), twin.desired()).flatMap(Optional::stream);
            Optional<String> reason = sides.flatMap(each -> filter.leavesOut(part(table, each)).stream())
                    .findFirst()
                    .or(() -> filter.leavesOut(part(table, twin.any()), twin.current(), twin.desired()));
            if (reason.isPresent()) {
                leave(table, twin, reason.get());
            } else if (!leaveWith(table, now, twin, "is on ")) {
                refersTo(twin).ifPresent(why -> leave(table, twin, why));
            }
        }
    }

    /** Leaves a part out that stands on columns which are. */
    private boolean leaveWith(Table table, Table now, Parts.Twin twin, String how) {
        Set<String> columns = new HashSet<>();
        twin.current().ifPresent(each -> columns.addAll(StandsOn.columns(now, each)));
        twin.desired().ifPresent(each -> columns.addAll(StandsOn.columns(table, each)));
        Optional<String> gone = columns.stream()
                .filter(column -> leftOut.containsKey(column(table.name(), column)))
                .sorted()
                .findFirst();
        gone.ifPresent(column -> leave(table, twin, how + "column " + column + ", which is not compared"));
        return gone.isPresent();
    }

    private Optional<String> refersTo(Parts.Twin twin) {
        return Stream.of(twin.current(), twin.desired())
                .flatMap(Optional::stream)
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .flatMap(key -> refersTo(key).stream())
                .findFirst();
    }

    private Optional<String> refersTo(ForeignKey key) {
        Item target = item(Kind.TABLE, key.target());
        if (leftOut.containsKey(target) || filter.leavesOut(target).isPresent()) {
            return Optional.of("refers to " + target + ", which is not compared");
        }
        return key.targetColumns().stream()
                .map(column -> column(key.target(), column))
                .filter(leftOut::containsKey)
                .findFirst()
                .map(column -> "refers to " + column + ", which is not compared");
    }

    /** A key that refers to what is neither there nor to be made cannot be made. */
    private void keysWithoutTarget(Table table) {
        for (Parts.Twin twin : Parts.others(now(table), table)) {
            if (twin.current().isEmpty() && twin.any() instanceof ForeignKey key && !isOut(table, key)) {
                Optional<Table> target = desired.findTable(key.target());
                List<TableElement> wanted =
                        target.map(each -> keys(each, key.targetColumns())).orElse(List.of());
                boolean leftBehind = !wanted.isEmpty() && wanted.stream().allMatch(each -> isOut(target.get(), each));
                if (leftBehind && keys(now(target.get()), key.targetColumns()).isEmpty()) {
                    leave(table, twin, "refers to " + part(target.get(), wanted.get(0)) + ", which is not compared");
                }
            }
        }
    }

    private static List<TableElement> keys(Table table, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        List<TableElement> keys = new ArrayList<>();
        PrimaryKey primary = table.primaryKey();
        if (primary != null && Set.copyOf(primary.columns()).equals(wanted)) {
            keys.add(primary);
        }
        for (UniqueConstraint unique : table.uniques()) {
            if (Set.copyOf(unique.columns()).equals(wanted)) {
                keys.add(unique);
            }
        }
        for (Index index : table.indexes()) {
            if (index.unique() && Set.copyOf(StandsOn.columns(table, index)).equals(wanted)) {
                keys.add(index);
            }
        }
        return keys;
    }

    /** Types and sequences of columns that are all left out. */
    private void unused() {
        Map<ObjectName, List<Item>> users = new HashMap<>();
        for (Table table : desired.tables()) {
            for (Column column : table.columns()) {
                Item user = part(table, column);
                StandsOn.type(column.type())
                        .ifPresent(type -> users.computeIfAbsent(type, each -> new ArrayList<>())
                                .add(user));
            }
        }
        for (CompositeType composite : desired.composites()) {
            Item user = item(Kind.COMPOSITE, composite.name());
            StandsOn.types(composite)
                    .forEach(type -> users.computeIfAbsent(type, each -> new ArrayList<>())
                            .add(user));
        }
        int before = -1;
        while (leftOut.size() > before) {
            before = leftOut.size();
            desired.composites().forEach(each -> unused(item(Kind.COMPOSITE, each.name()), users.get(each.name())));
        }
        desired.enums().forEach(each -> unused(item(Kind.ENUM, each.name()), users.get(each.name())));
        Map<ObjectName, List<Item>> counting = new HashMap<>();
        for (Table table : desired.tables()) {
            for (Column column : table.columns()) {
                StandsOn.sequence(column)
                        .map(this::seen)
                        .ifPresent(sequence -> counting.computeIfAbsent(sequence, each -> new ArrayList<>())
                                .add(part(table, column)));
            }
        }
        desired.sequences().forEach(each -> unused(item(Kind.SEQUENCE, each.name()), counting.get(each.name())));
    }

    private void unused(Item item, @Nullable List<Item> users) {
        if (users != null && users.stream().allMatch(this::isOut)) {
            leftOut.putIfAbsent(item, "only what is not compared has it: " + users.get(0));
        }
    }

    private void requireTypes(List<Table> compared) {
        for (Table table : compared) {
            for (Column column : table.columns()) {
                Optional<Item> type = StandsOn.type(column.type())
                        .flatMap(name -> Stream.of(item(Kind.ENUM, name), item(Kind.COMPOSITE, name))
                                .filter(leftOut::containsKey)
                                .findFirst());
                if (type.isPresent() && !isOut(part(table, column)) && !exists(type.get())) {
                    throw new ConfigurationException(part(table, column) + " has the type " + type.get()
                            + ", which does not exist and is not to be made: " + leftOut.get(type.get())
                            + "; include the type, leave the column out too, or make the type first");
                }
            }
        }
    }

    /** Nobody has looked into a schema that is left out. */
    private boolean exists(Item type) {
        return missing.contains(type)
                || leftOut.containsKey(Item.schema(type.schema()))
                || filter.leavesOut(Item.schema(type.schema())).isPresent()
                || Stream.concat(
                                current.enums().stream().map(each -> item(Kind.ENUM, each.name())),
                                current.composites().stream().map(each -> item(Kind.COMPOSITE, each.name())))
                        .anyMatch(type::equals);
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (Table table : current.tables()) {
            if (isOut(table)) {
                needs.addAll(StandsOn.needs(table, defaultSchema));
            } else if (desired.findTable(table.name()).isPresent()) {
                List<TableElement> parts = new ArrayList<>(table.columns());
                parts.addAll(table.constraints());
                parts.addAll(table.indexes());
                for (TableElement part : parts) {
                    if (isOut(table, part)) {
                        needs.addAll(StandsOn.needs(table, part, part(table, part)));
                    }
                }
            }
        }
        for (CompositeType composite : current.composites()) {
            Item item = item(Kind.COMPOSITE, composite.name());
            if (isOut(item)) {
                StandsOn.types(composite)
                        .forEach(type -> needs.add(new Need(Need.Of.TYPE, type, List.of(), item.toString())));
            }
        }
        Set<Item> there = new HashSet<>(missing);
        current.tables().forEach(each -> there.add(item(Kind.TABLE, each.name())));
        current.sequences().forEach(each -> there.add(item(Kind.SEQUENCE, each.name())));
        current.enums().forEach(each -> there.add(item(Kind.ENUM, each.name())));
        current.composites().forEach(each -> there.add(item(Kind.COMPOSITE, each.name())));
        there.stream()
                .filter(this::isOut)
                .forEach(item ->
                        needs.add(new Need(Need.Of.SCHEMA, ObjectName.of(item.schema()), List.of(), item.toString())));
        return needs;
    }

    private Database left(Database side) {
        return new Database(
                side.schemas().stream()
                        .filter(each -> !isOut(Item.schema(each)))
                        .toList(),
                side.enums().stream()
                        .filter(each -> !isOut(item(Kind.ENUM, each.name())))
                        .toList(),
                side.composites().stream()
                        .filter(each -> !isOut(item(Kind.COMPOSITE, each.name())))
                        .toList(),
                side.sequences().stream()
                        .filter(each -> !isOut(item(Kind.SEQUENCE, each.name())))
                        .toList(),
                side.tables().stream()
                        .filter(each -> !isOut(each))
                        .map(each -> Parts.only(each, part -> !isOut(each, part)))
                        .toList());
    }

    private Table now(Table table) {
        return current.findTable(table.name()).orElseGet(() -> Table.of(table.name(), List.of()));
    }

    private void leave(Table table, Parts.Twin twin, String reason) {
        twin.current().ifPresent(part -> leftOut.putIfAbsent(part(table, part), reason));
        twin.desired().ifPresent(part -> leftOut.putIfAbsent(part(table, part), reason));
    }

    private boolean isOut(Item item) {
        return leftOut.containsKey(item)
                || (item.table() != null
                        && leftOut.containsKey(
                                new Item(Kind.TABLE, item.schema(), null, Objects.requireNonNull(item.table()))));
    }

    private boolean isOut(Table table) {
        return isOut(item(Kind.TABLE, table.name()));
    }

    private boolean isOut(Table table, TableElement part) {
        return isOut(part(table, part));
    }

    private Item item(Kind kind, ObjectName name) {
        return Item.of(kind, name, defaultSchema);
    }

    private Item part(Table table, TableElement part) {
        return Item.part(table.name(), part, defaultSchema);
    }

    private Item column(ObjectName table, String column) {
        return new Item(Kind.COLUMN, item(Kind.TABLE, table).schema(), table.name(), column);
    }

    private ObjectName seen(ObjectName name) {
        return Database.nameSeenFrom(defaultSchema, name);
    }

    static Item item(Origin origin, String defaultSchema) {
        Item table = Item.of(Kind.TABLE, origin.table(), defaultSchema);
        String column = origin.column();
        return column == null ? table : new Item(Kind.COLUMN, table.schema(), table.name(), column);
    }
}
