package dev.autogen.custom;

import dev.autogen.custom.Wanted.Care;
import dev.autogen.operation.CustomChange;
import dev.autogen.operation.Mentions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The operations upon objects of kinds that plugins know, around those upon tables.
 *
 * <p>What a change of a table meets in its way is dropped before it and created after it, and so is all that stands on that. A
 * new object comes first if the tables are already such that it can, since they may come to use it; and one that goes leaves
 * last if it is in nobody's way. So the reverse order, each operation reversed, is one that a database accepts on the way back.
 */
final class CustomDiff {

    private final Kinds kinds;
    private final List<Operation> tables;
    private final Disturbance disturbance;
    private final Map<ObjectKey, CustomObject> now = new LinkedHashMap<>();
    private final Map<ObjectKey, Wanted> then = new LinkedHashMap<>();
    private final Map<ObjectKey, CustomChange> replaced = new LinkedHashMap<>();
    private final Set<ObjectKey> dropped = new LinkedHashSet<>();
    private final Set<ObjectKey> early = new HashSet<>();

    private CustomDiff(Kinds kinds, List<Operation> tables, Database current, List<Wanted> wanted) {
        this.kinds = kinds;
        this.tables = tables;
        this.disturbance = new Disturbance(tables, current);
        current.customs().forEach(object -> now.put(object.key(), object));
        wanted.forEach(each -> then.put(each.object().key(), each));
    }

    /**
     * All operations of a difference, in an order that a database accepts.
     *
     * @param tables those upon everything else, in their order
     * @param current what there is
     * @param wanted the objects that there shall be
     */
    static List<Operation> around(List<Operation> tables, Database current, List<Wanted> wanted, Kinds kinds) {
        return new CustomDiff(kinds, tables, current, wanted).operations();
    }

    private List<Operation> operations() {
        now.keySet().stream().filter(this::mustGo).forEach(dropped::add);
        spread(dropped);
        replaced.keySet().removeAll(dropped);
        List<ObjectKey> created = then.keySet().stream()
                .filter(key -> !now.containsKey(key) || dropped.contains(key))
                .toList();
        Set<ObjectName> taken = new HashSet<>();
        created.forEach(key -> taken.add(key.name()));
        tables.forEach(operation -> {
            if (operation instanceof Operation.CreateTable create) {
                taken.add(create.table().name());
            }
        });
        dropped.stream().filter(key -> goesEarly(key, taken)).forEach(early::add);
        spread(early);
        Set<ObjectKey> first = first(created);

        List<Operation> operations = new ArrayList<>();
        reversed(inOrder(dropped, this::usedNow)).stream()
                .filter(early::contains)
                .forEach(key -> operations.add(drop(key)));
        List<ObjectKey> made = new ArrayList<>(replaced.keySet());
        made.addAll(created);
        List<ObjectKey> makings =
                inOrder(then.keySet().stream().filter(made::contains).toList(), this::usedThen);
        makings.stream().filter(first::contains).forEach(key -> operations.add(make(key)));
        operations.addAll(tables);
        makings.stream().filter(key -> !first.contains(key)).forEach(key -> operations.add(make(key)));
        reversed(inOrder(dropped, this::usedNow)).stream()
                .filter(key -> !early.contains(key))
                .forEach(key -> operations.add(drop(key)));
        return operations;
    }

    private CustomObject present(ObjectKey key) {
        return Objects.requireNonNull(now.get(key));
    }

    private Wanted wanted(ObjectKey key) {
        return Objects.requireNonNull(then.get(key));
    }

    private boolean mustGo(ObjectKey key) {
        Wanted wanted = then.get(key);
        CustomObject object = present(key);
        if (wanted == null) {
            return true;
        } else if (disturbance.hits(object, wanted.care() == Care.LEFT_ALONE)) {
            return true;
        } else if (wanted.is(object)) {
            return wanted.care() == Care.DECLARED && disturbance.widens(wanted.object());
        }
        Optional<CustomChange> change = kinds.of(key).replace(object, wanted.object(), wanted.printed());
        change.ifPresent(each -> replaced.put(key, each));
        return change.isEmpty();
    }

    /** Adds all that stands on what is in a set. */
    private void spread(Set<ObjectKey> keys) {
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ObjectKey key : now.keySet()) {
                if (!keys.contains(key) && usedNow(key).stream().anyMatch(keys::contains)) {
                    grows = keys.add(key);
                }
            }
        }
    }

    private boolean goesEarly(ObjectKey key, Set<ObjectName> taken) {
        return then.containsKey(key) || disturbance.hits(present(key), false) || taken.contains(key.name());
    }

    /** New ones that stand on nothing that is still to come, nor on what goes. */
    private Set<ObjectKey> first(List<ObjectKey> created) {
        Set<ObjectName> leaving = new HashSet<>();
        tables.forEach(operation -> {
            if (operation instanceof Operation.DropTable drop) {
                leaving.add(drop.table());
            }
        });
        Set<ObjectKey> first = new LinkedHashSet<>();
        for (ObjectKey key : inOrder(created, this::usedThen)) {
            Wanted wanted = wanted(key);
            boolean stands = wanted.asked() ? wanted.printed().isPresent() : !disturbance.serves(wanted.object());
            CustomObject known = wanted.printed().orElse(wanted.object());
            boolean needsLater = usedThen(key).stream()
                    .anyMatch(other ->
                            replaced.containsKey(other) || (created.contains(other) && !first.contains(other)));
            if (!now.containsKey(key)
                    && stands
                    && !needsLater
                    && !disturbance.hits(known, false)
                    && !leaving.contains(key.name())) {
                first.add(key);
            }
        }
        return first;
    }

    private Operation make(ObjectKey key) {
        CustomChange change = replaced.get(key);
        if (change != null) {
            return change;
        }
        return kinds.of(key).create(wanted(key).object());
    }

    private Operation drop(ObjectKey key) {
        return kinds.of(key).drop(present(key));
    }

    private List<ObjectKey> usedNow(ObjectKey key) {
        return used(key, present(key).dependsOn(), now.keySet());
    }

    private List<ObjectKey> usedThen(ObjectKey key) {
        return used(key, wanted(key).dependsOn(), then.keySet());
    }

    private static List<ObjectKey> used(ObjectKey own, List<Dependency> dependencies, Collection<ObjectKey> all) {
        return all.stream()
                .filter(key -> !key.equals(own))
                .filter(key -> dependencies.stream().anyMatch(dependency -> uses(dependency, key)))
                .toList();
    }

    private static boolean uses(Dependency dependency, ObjectKey key) {
        return dependency instanceof Dependency.Mentioned text
                ? key.table() == null
                        && Mentions.anywhere(text.sql(), key.name().name().replaceFirst("\\(.*", ""))
                : dependency.equals(new Dependency.OnCustom(key));
    }

    /** Each after those that it uses; cycles, which only a text can seem to have, are entered at the first. */
    private static List<ObjectKey> inOrder(Collection<ObjectKey> keys, Function<ObjectKey, List<ObjectKey>> uses) {
        Set<ObjectKey> entered = new HashSet<>();
        List<ObjectKey> ordered = new ArrayList<>();
        keys.forEach(key -> enter(key, keys, uses, entered, ordered));
        return ordered;
    }

    private static void enter(
            ObjectKey key,
            Collection<ObjectKey> keys,
            Function<ObjectKey, List<ObjectKey>> uses,
            Set<ObjectKey> entered,
            List<ObjectKey> ordered) {
        if (keys.contains(key) && entered.add(key)) {
            uses.apply(key).forEach(used -> enter(used, keys, uses, entered, ordered));
            ordered.add(key);
        }
    }

    private static List<ObjectKey> reversed(List<ObjectKey> keys) {
        List<ObjectKey> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);
        return reversed;
    }
}
