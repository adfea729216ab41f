package dev.autogen.diff.filter;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Item;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A predicate on names.
 *
 * @param source where it is from, for people
 * @param compared whether something of that name is compared
 */
public record NameFilter(String source, Predicate<Item> compared) implements Filter {

    @Override
    public Optional<String> leavesOut(Item item) {
        try {
            return compared.test(item) ? Optional.empty() : Optional.of("a filter of names of " + source);
        } catch (RuntimeException e) {
            throw new ConfigurationException("a filter of names of " + source + " failed on " + item + ": " + e, e);
        }
    }
}
