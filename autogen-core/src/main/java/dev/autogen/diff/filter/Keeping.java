package dev.autogen.diff.filter;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what only the database has and keeps; what is kept needs more, until nothing is added. */
final class Keeping {

    private final Database current;
    private final Database desired;
    private final Set<Keep> policy;
    private final String defaultSchema;
    private final List<Need> needs;
    private final Map<Item, String> kept = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    Keeping(Database current, Database desired, Collection<Need> needs, Set<Keep> policy, String defaultSchema) {
        this.current = current;
        this.desired = desired;
        this.needs = new ArrayList<>(needs);
        this.policy = policy;
        this.defaultSchema = defaultSchema;
    }

    Kept keep() {
        int before = -1;
        while (kept.size() > before) {
            before = kept.size();
            current.tables().forEach(this::table);
            types();
            current.sequences().stream()
                    .map(Sequence::name)
                    .filter(name -> desired.findSequence(name).isEmpty())
                    .forEach(name -> own(Kind.SEQUENCE, name, Need.Of.SEQUENCE));
            current.schemas().stream()
                    .filter(schema -> !desired.schemas().contains(schema))
                    .map(Item::schema)
                    .forEach(this::schema);
        }
        return new Kept(left(), kept, remarks);
    }

    private void schema(Item schema) {
        byPolicy(schema);
        boolean holds = kept.keySet().stream().anyMatch(each -> each.schema().equals(schema.name()))
                || need(each -> each.of() == Need.Of.SCHEMA
                                && each.name().name().equals(schema.name()))
                        .isPresent();
        if (holds) {
            kept.putIfAbsent(schema, "it holds what is kept or not compared");
        }
    }

    private void types() {
        for (EnumType type : current.enums()) {
            if (desired.findEnum(type.name()).isEmpty()) {
                own(Kind.ENUM, type.name(), Need.Of.TYPE);
            }
        }
        for (CompositeType type : current.composites()) {
            if (desired.findComposite(type.name()).isEmpty() && own(Kind.COMPOSITE, type.name(), Need.Of.TYPE)) {
                String by = Item.of(Kind.COMPOSITE, type.name(), defaultSchema).toString();
                StandsOn.types(type).forEach(each -> needs.add(new Need(Need.Of.TYPE, each, List.of(), by)));
            }
        }
    }

    private void table(Table table) {
        Optional<Table> wanted = desired.findTable(table.name());
        if (wanted.isPresent()) {
            parts(table, wanted.get());
        } else if (own(Kind.TABLE, table.name(), Need.Of.TABLE)) {
            needs.addAll(StandsOn.needs(table, defaultSchema));
        }
    }

    /** Keeps what is in a schema by itself and only there, if the policy or something else needs it. */
    private boolean own(Kind kind, ObjectName name, Need.Of of) {
        Item item = Item.of(kind, name, defaultSchema);
        return byPolicy(item) || held(item, of, name);
    }

    private boolean byPolicy(Item item) {
        Keep keep = Keep.of(item.kind());
        return policy.contains(keep)
                && kept.putIfAbsent(item, "only the database has it (keep-unmapped = " + keep.text() + ")") == null;
    }

    private boolean held(Item item, Need.Of of, ObjectName name) {
        return need(each -> each.of() == of && seen(each.name()).equals(name))
                .filter(by -> held(item, by))
                .isPresent();
    }

    private boolean held(Item item, String by) {
        String reason = by + " stands on it, and is not compared";
        if (kept.putIfAbsent(item, reason) != null) {
            return false;
        }
        // types and sequences of a table that is left out are nobody's concern
        if (item.kind() == Kind.TABLE || item.table() != null) {
            remarks.add(item + " is not dropped: " + reason);
        }
        return true;
    }

    private Optional<String> need(Predicate<Need> which) {
        return needs.stream().filter(which).map(Need::by).findFirst();
    }

    private void parts(Table table, Table wanted) {
        for (Parts.Twin twin : Parts.columns(table, wanted)) {
            if (twin.desired().isEmpty()) {
                column(table, (Column) twin.any());
            }
        }
        Set<String> going = Parts.columns(table, wanted).stream()
                .filter(twin -> twin.desired().isEmpty())
                .map(twin -> ((Column) twin.any()).name())
                .collect(Collectors.toSet());
        for (Parts.Twin twin : Parts.others(table, wanted)) {
            if (twin.desired().isEmpty()) {
                other(table, twin.any(), going);
            }
        }
    }

    private void column(Table table, Column column) {
        Item item = Item.part(table.name(), column, defaultSchema);
        boolean fresh = byPolicy(item);
        if (fresh && !column.nullable() && column.defaultValue() == null && column.generation() == null) {
            remarks.add(item + " is kept, and it is not null without a default: rows that the entities write lack it");
        }
        fresh |= need(each -> refers(each, table, column.name()))
                .filter(by -> held(item, by))
                .isPresent();
        if (fresh) {
            needs.addAll(StandsOn.needs(table, column, item));
        }
    }

    private boolean refers(Need need, Table table, String column) {
        return need.of() == Need.Of.TABLE
                && seen(need.name()).equals(table.name())
                && need.columns().contains(column);
    }

    /** What stands on a column that goes, goes with it; what stands on one that is kept, is kept. */
    private void other(Table table, TableElement part, Set<String> unmapped) {
        Item item = Item.part(table.name(), part, defaultSchema);
        List<String> columns = StandsOn.columns(table, part);
        List<String> stays = columns.stream()
                .filter(unmapped::contains)
                .filter(column -> isKept(table, column))
                .toList();
        boolean goes = columns.stream().anyMatch(column -> unmapped.contains(column) && !isKept(table, column));
        boolean fresh = false;
        if (!goes && !stays.isEmpty()) {
            fresh = kept.putIfAbsent(item, "it is on column " + stays.get(0) + ", which is kept") == null;
        } else if (!goes) {
            fresh = byPolicy(item);
        }
        fresh |= isKey(part)
                && need(each -> each.of() == Need.Of.KEY
                                && seen(each.name()).equals(table.name())
                                && Set.copyOf(each.columns()).equals(Set.copyOf(columns)))
                        .filter(by -> held(item, by))
                        .isPresent();
        if (fresh) {
            needs.addAll(StandsOn.needs(table, part, item));
        }
    }

    private static boolean isKey(TableElement part) {
        return part instanceof PrimaryKey
                || part instanceof UniqueConstraint
                || (part instanceof Index index && index.unique());
    }

    private boolean isKept(Table table, String column) {
        return kept.containsKey(new Item(
                Kind.COLUMN,
                Item.of(Kind.TABLE, table.name(), defaultSchema).schema(),
                table.name().name(),
                column));
    }

    private Database left() {
        return new Database(
                current.schemas().stream()
                        .filter(each -> !kept.containsKey(Item.schema(each)))
                        .toList(),
                current.enums().stream()
                        .filter(each -> stays(Kind.ENUM, each.name()))
                        .toList(),
                current.composites().stream()
                        .filter(each -> stays(Kind.COMPOSITE, each.name()))
                        .toList(),
                current.sequences().stream()
                        .filter(each -> stays(Kind.SEQUENCE, each.name()))
                        .toList(),
                current.tables().stream()
                        .filter(each -> stays(Kind.TABLE, each.name()))
                        .map(each -> Parts.only(
                                each, part -> !kept.containsKey(Item.part(each.name(), part, defaultSchema))))
                        .toList());
    }

    private boolean stays(Kind kind, ObjectName name) {
        return !kept.containsKey(Item.of(kind, name, defaultSchema));
    }

    private ObjectName seen(ObjectName name) {
        return Database.nameSeenFrom(defaultSchema, name);
    }
}
