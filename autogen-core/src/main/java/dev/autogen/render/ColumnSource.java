package dev.autogen.render;

import dev.autogen.Elements;
import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Lambda;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Columns as calls of {@link Elements} and of the methods of {@link Column}. */
final class ColumnSource {

    private ColumnSource() {}

    static Chain of(Column column) {
        return changed(
                Expression.call(Elements.class, "column", Expression.name(column.name()), TypeSource.of(column.type())),
                Column.of(column.name(), column.type()),
                column);
    }

    /** What makes the one column of the other: only what differs. */
    static Lambda change(Column before, Column after) {
        return new Lambda("c", changed(Expression.variable("c"), before, after));
    }

    private static Chain changed(Chain start, Column before, Column after) {
        Chain chain = start;
        boolean nullable = before.nullable();
        if (!before.name().equals(after.name())) {
            chain = chain.then("name", Expression.name(after.name()));
        }
        if (!before.type().equals(after.type())) {
            chain = chain.then("type", TypeSource.of(after.type()));
        }
        if (!Objects.equals(before.generation(), after.generation())) {
            chain = generation(chain, after.generation());
            nullable &= !(after.generation() instanceof Generation.Identity);
        }
        if (nullable != after.nullable()) {
            chain = after.nullable() ? chain.then("nullable", Expression.literal(true)) : chain.then("notNull");
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            chain = chain.then("defaultsTo", defaultValue(after));
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            String collation = after.collation();
            chain = chain.then("collation", collation == null ? Expression.literal(null) : Expression.name(collation));
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            chain = chain.then("comment", prose(after.comment()));
        }
        return chain;
    }

    private static Chain generation(Chain chain, @Nullable Generation generation) {
        if (generation == null) {
            return chain.then("generation", Expression.literal(null));
        } else if (generation instanceof Generation.Computed computed) {
            return chain.then(
                    computed.storage() == Generation.Storage.STORED ? "generatedAs" : "generatedVirtuallyAs",
                    Expression.prose(computed.expression()));
        }
        Generation.Identity identity = (Generation.Identity) generation;
        String method = identity.mode() == Generation.Mode.ALWAYS ? "identityAlways" : "identity";
        return identity.options().equals(SequenceOptions.standard())
                ? chain.then(method)
                : chain.then(method, SequenceSource.options(identity.options()));
    }

    private static Expression defaultValue(Column column) {
        String text = column.defaultValue();
        return text == null
                ? Expression.literal(null)
                : new Expression.Open(column.type(), text, Expression.prose(text));
    }

    private static Expression prose(@Nullable String text) {
        return text == null ? Expression.literal(null) : Expression.prose(text);
    }
}
