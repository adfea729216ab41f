package dev.autogen.render;

import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Lambda;
import dev.autogen.schema.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Options of a sequence as a function upon others. */
final class SequenceSource {

    private SequenceSource() {}

    /** What makes options of the standard ones. */
    static Lambda options(SequenceOptions options) {
        return change(SequenceOptions.standard(), options);
    }

    static Lambda change(SequenceOptions before, SequenceOptions after) {
        Chain chain = Expression.variable("s");
        if (before.start() != after.start()) {
            chain = chain.then("startsWith", Expression.number(after.start()));
        }
        if (before.increment() != after.increment()) {
            chain = chain.then("incrementsBy", Expression.number(after.increment()));
        }
        if (!Objects.equals(before.minimum(), after.minimum())) {
            chain = chain.then("minimum", bound(after.minimum()));
        }
        if (!Objects.equals(before.maximum(), after.maximum())) {
            chain = chain.then("maximum", bound(after.maximum()));
        }
        if (before.cache() != after.cache()) {
            chain = chain.then("cache", Expression.number(after.cache()));
        }
        if (before.cycle() != after.cycle()) {
            chain = chain.then("cycle", Expression.literal(after.cycle()));
        }
        return new Lambda("s", chain);
    }

    /** A bound is boxed, which only a long can be. */
    private static Expression bound(@Nullable Long bound) {
        return bound == null ? Expression.literal(null) : new Expression.Word(bound + "L");
    }
}
