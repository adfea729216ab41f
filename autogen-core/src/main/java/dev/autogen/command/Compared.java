package dev.autogen.command;

import dev.autogen.diff.filter.Explanation;
import dev.autogen.diff.filter.Kept;
import dev.autogen.diff.filter.Selection;
import dev.autogen.diff.rename.NamePath;
import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of both sides is compared, and why the rest is not.
 *
 * @param side where the current schema is from
 * @param current all of it that was read
 * @param desired all of the desired schema
 * @param selection what filters left of them
 * @param kept what only the database has and keeps
 * @param otherTools tables that are nobody's entities, each with whose it is
 */
record Compared(
        Current side,
        Database current,
        Database desired,
        Selection selection,
        Kept kept,
        Map<String, String> otherTools) {

    /**
     * Whether tables of that name and their parts are compared.
     *
     * @param text a name, or one with a schema before it
     * @throws ConfigurationException if it is no such text
     */
    List<Explanation> explain(String text) {
        List<List<String>> sides = NamePath.sides(text);
        List<String> path = sides.get(0);
        if (sides.size() > 1 || path.size() > 2) {
            throw new ConfigurationException("'" + text
                    + "' is no table: write its name, or its schema and its name with a dot between; in double quotes what"
                    + " holds a dot itself");
        }
        Map<Item, String> reasons = new HashMap<>(kept.kept());
        reasons.putAll(selection.leftOut());
        List<Explanation> all = new ArrayList<>();
        for (ObjectName name : tables(path)) {
            boolean missing = side.leftOut().contains(item(name));
            all.addAll(Explanation.of(name, current, desired, reasons, missing, side.defaultSchema()));
        }
        return all.isEmpty() ? List.of(unread(path)) : all;
    }

    private Set<ObjectName> tables(List<String> path) {
        Set<ObjectName> known = new LinkedHashSet<>();
        Stream.concat(current.tables().stream(), desired.tables().stream())
                .map(Table::name)
                .forEach(known::add);
        side.leftOut().stream()
                .filter(item -> item.kind() == Item.Kind.TABLE)
                .map(item -> Database.nameSeenFrom(side.defaultSchema(), new ObjectName(item.schema(), item.name())))
                .forEach(known::add);
        known.removeIf(name -> {
            Item item = item(name);
            return !item.name().equalsIgnoreCase(path.get(path.size() - 1))
                    || (path.size() > 1 && !item.schema().equalsIgnoreCase(path.get(0)));
        });
        return known;
    }

    private Item item(ObjectName name) {
        return Item.of(Item.Kind.TABLE, name, side.defaultSchema());
    }

    private Explanation unread(List<String> path) {
        String table = path.get(path.size() - 1);
        String schema = path.size() > 1 ? path.get(0) : side.defaultSchema();
        Optional<String> why = Optional.ofNullable(otherTools.get(table)).or(() -> side.whyUnread(schema, table));
        return new Explanation(
                new Item(Item.Kind.TABLE, schema, null, table),
                why.isPresent() ? Explanation.Place.DATABASE : Explanation.Place.NOWHERE,
                Optional.of(why.orElse("neither the database nor the model has a table of that name")));
    }
}
