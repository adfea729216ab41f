package dev.autogen.diff.filter;

import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Several filters as one: what one of them leaves out is left out, and what a schema or table that is left out holds is too.
 *
 * @param filters in the order in which they are asked
 */
public record Filters(List<Filter> filters) implements Filter {

    public Filters {
        filters = List.copyOf(filters);
    }

    /** These and more. */
    public Filters and(List<Filter> others) {
        List<Filter> all = new ArrayList<>(filters);
        all.addAll(others);
        return new Filters(all);
    }

    public boolean isEmpty() {
        return filters.isEmpty();
    }

    @Override
    public Optional<String> leavesOut(Item item) {
        return around(item)
                .flatMap(this::leavesOut)
                .map(reason -> reason.startsWith("its ")
                        ? reason
                        : "its " + around(item).orElseThrow().kind().text() + " is not compared: " + reason)
                .or(() -> filters.stream()
                        .flatMap(filter -> filter.leavesOut(item).stream())
                        .findFirst());
    }

    @Override
    public Optional<String> leavesOut(Item item, Optional<?> current, Optional<?> desired) {
        return filters.stream()
                .flatMap(filter -> filter.leavesOut(item, current, desired).stream())
                .findFirst();
    }

    private static Optional<Item> around(Item item) {
        if (item.kind() == Kind.SCHEMA) {
            return Optional.empty();
        }
        return Optional.of(
                item.table() == null
                        ? Item.schema(item.schema())
                        : new Item(Kind.TABLE, item.schema(), null, Objects.requireNonNull(item.table())));
    }
}
