package dev.autogen.diff.filter;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Item;
import java.util.Optional;

/**
 * A predicate on objects of one type.
 *
 * @param source where it is from, for people
 * @param type what it is asked about, such as {@code Index.class}
 * @param compared whether such an object is compared
 */
public record ObjectFilter<T>(String source, Class<T> type, Sides<? super T> compared) implements Filter {

    /** Whether an object is compared. */
    @FunctionalInterface
    public interface Sides<T> {

        /**
         * Whether an object is compared.
         *
         * @param item its name; where a constraint or index is called differently on both sides, that in the database
         * @param current as it is in the database, if it is there
         * @param desired as the model wants it, if it does
         */
        boolean test(Item item, Optional<? extends T> current, Optional<? extends T> desired);
    }

    @Override
    public Optional<String> leavesOut(Item item, Optional<?> current, Optional<?> desired) {
        if (!(current.isPresent() ? current : desired).filter(type::isInstance).isPresent()) {
            return Optional.empty();
        }
        try {
            return compared.test(item, current.map(type::cast), desired.map(type::cast))
                    ? Optional.empty()
                    : Optional.of("a filter of " + source);
        } catch (RuntimeException e) {
            throw new ConfigurationException("a filter of " + source + " failed on " + item + ": " + e, e);
        }
    }
}
