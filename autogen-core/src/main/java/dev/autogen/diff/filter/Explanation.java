package dev.autogen.diff.filter;

import dev.autogen.diff.filter.Parts.Twin;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether something is compared.
 *
 * @param item what
 * @param place on which side it is
 * @param reason why it is not compared; empty if it is
 */
public record Explanation(Item item, Place place, Optional<String> reason) {

    /** On which side something is. */
    public enum Place {
        DATABASE,
        MODEL,
        BOTH,
        NOWHERE;

        static Place of(boolean current, boolean desired) {
            if (current) {
                return desired ? BOTH : DATABASE;
            }
            return desired ? MODEL : NOWHERE;
        }
    }

    /**
     * Of a table, and of its parts where it is compared itself.
     *
     * @param current what there is, with what filters leave out as far as it was read
     * @param desired what there shall be, with what filters leave out
     * @param reasons why things are not compared
     * @param missing whether the table is there, but was not read
     */
    public static List<Explanation> of(
            ObjectName name,
            Database current,
            Database desired,
            Map<Item, String> reasons,
            boolean missing,
            String defaultSchema) {
        Optional<Table> now = current.findTable(name);
        Optional<Table> then = desired.findTable(name);
        Item item = Item.of(Item.Kind.TABLE, name, defaultSchema);
        Optional<String> reason = Optional.ofNullable(reasons.get(item));
        List<Explanation> all = new ArrayList<>();
        all.add(new Explanation(item, Place.of(missing || now.isPresent(), then.isPresent()), reason));
        if (reason.isEmpty() && (now.isPresent() || then.isPresent())) {
            Table before = now.orElseGet(() -> Table.of(name, List.of()));
            Table after = then.orElseGet(() -> Table.of(name, List.of()));
            List<Twin> twins = new ArrayList<>(Parts.columns(before, after));
            twins.addAll(Parts.others(before, after));
            for (Twin twin : twins) {
                Item part = Item.part(name, twin.any(), defaultSchema);
                all.add(new Explanation(
                        part,
                        Place.of(twin.current().isPresent(), twin.desired().isPresent()),
                        Optional.ofNullable(reasons.get(part))));
            }
        }
        return all;
    }
}
