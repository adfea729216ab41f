package dev.autogen.custom;

import dev.autogen.custom.Wanted.Care;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.CustomChange;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The objects of kinds that plugins know: what is declared, against what there is. One that nobody declares is dropped if a
 * revision made it; any other is somebody else's and stays, and is only taken out of the way of a change of its tables and put
 * back.
 */
public final class CustomObjects {

    private final Kinds kinds;
    private final Map<ObjectKey, CustomObject> declared = new LinkedHashMap<>();
    private final Set<ObjectKey> made = new HashSet<>();
    private final Places places;

    /**
     * @param kinds what plugins know
     * @param declared what there shall be
     * @param history the operations of all revisions
     * @param dialect name of the dialect
     * @param places what is compared
     * @throws ConfigurationException if no plugin knows what is declared, or one object is declared twice
     */
    public CustomObjects(
            List<ObjectKinds> kinds,
            List<CustomObject> declared,
            Stream<Operation> history,
            String dialect,
            Places places) {
        this.kinds = new Kinds(kinds, dialect);
        this.places = places;
        for (CustomObject object : declared) {
            CustomObject seen = object.seenFrom(places.defaultSchema());
            this.kinds.of(seen.key());
            if (this.declared.put(seen.key(), seen) != null) {
                throw new ConfigurationException(seen.key() + " is declared twice");
            }
        }
        Set<ObjectKey> others = new HashSet<>();
        history.filter(CustomChange.class::isInstance)
                .map(CustomChange.class::cast)
                .forEach(change -> follow(change, others));
    }

    /** What a revision drops or replaces that none has made was somebody else's, and remains so where it is put back. */
    private void follow(CustomChange change, Set<ObjectKey> others) {
        ObjectKey key = change.key().seenFrom(places.defaultSchema());
        if (change.before() != null && !made.contains(key)) {
            others.add(key);
        } else if (change.after() == null) {
            made.remove(key);
        } else if (!others.contains(key)) {
            made.add(key);
        }
    }

    /**
     * All operations of a difference, in an order that a database accepts.
     *
     * @param tables those upon everything else, in their order
     * @param current what there is, without these objects
     * @param side where they are
     * @throws dev.autogen.error.ReflectionException if they cannot be read
     */
    public List<Operation> around(List<Operation> tables, Database current, CustomSide side) {
        if (kinds.all().isEmpty() || (declared.isEmpty() && made.isEmpty() && tables.isEmpty())) {
            return tables;
        }
        List<CustomObject> now = kinds.all().stream()
                .flatMap(each -> side.read(each, places).stream())
                .map(each -> each.seenFrom(places.defaultSchema()))
                .toList();
        return CustomDiff.around(tables, current.customs(now), wanted(now, side), kinds);
    }

    private List<Wanted> wanted(List<CustomObject> now, CustomSide side) {
        Map<ObjectKey, CustomObject> current = new HashMap<>();
        now.forEach(each -> current.put(each.key(), each));
        Map<ObjectKey, Wanted> wanted = new LinkedHashMap<>();
        for (ObjectKinds each : kinds.all()) {
            List<CustomObject> doubtful = declared.values().stream()
                    .filter(object -> each.kinds().contains(object.key().kind()))
                    .filter(object -> !object.equals(current.get(object.key())))
                    .toList();
            Optional<List<Optional<CustomObject>>> printed =
                    doubtful.isEmpty() ? Optional.empty() : side.print(each, places, doubtful);
            for (int i = 0; i < doubtful.size(); i++) {
                CustomObject object = doubtful.get(i);
                int index = i;
                wanted.put(
                        object.key(),
                        new Wanted(object, printed.isPresent(), printed.flatMap(all -> all.get(index)), Care.DECLARED));
            }
        }
        List<Wanted> all = new ArrayList<>();
        declared.forEach((key, object) ->
                all.add(wanted.getOrDefault(key, new Wanted(object, false, Optional.empty(), Care.DECLARED))));
        now.stream()
                .filter(object -> !declared.containsKey(object.key()) && !made.contains(object.key()))
                .forEach(object -> all.add(new Wanted(object, false, Optional.empty(), Care.LEFT_ALONE)));
        return all;
    }
}
