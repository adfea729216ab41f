package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an alteration makes of a thing: it changes the properties in which {@code before} and {@code after} differ. In all
 * others the thing stays as it is, whatever {@code before} says of them.
 */
final class Alteration {

    private Alteration() {}

    static Table of(Table table, Column before, Column after) {
        return recreates(before, after)
                ? Dependents.recreated(table, after)
                : table.mapColumns(
                        column -> column.name().equals(before.name()) ? column(column, before, after) : column);
    }

    /** Such a change is a drop and an addition: what is computed has a place or none, and no other. */
    private static boolean recreates(Column before, Column after) {
        Optional<Generation.Computed> wanted = after.findComputed();
        boolean leavesVirtual = before.findComputed()
                        .filter(computed -> computed.storage() == Generation.Storage.VIRTUAL)
                        .isPresent()
                && wanted.isEmpty();
        return leavesVirtual || (wanted.isPresent() && !wanted.equals(before.findComputed()));
    }

    private static Column column(Column column, Column before, Column after) {
        boolean retyped = !before.type().equals(after.type());
        return new Column(
                column.name(),
                changed(Column::type, column, before, after),
                changed(Column::nullable, column, before, after),
                // a default of the old type is set anew
                retyped && before.defaultValue() != null
                        ? after.defaultValue()
                        : either(Column::defaultValue, column, before, after),
                either(Column::generation, column, before, after),
                retyped ? after.collation() : either(Column::collation, column, before, after),
                either(Column::comment, column, before, after));
    }

    static Sequence sequence(Sequence sequence, Sequence before, Sequence after) {
        SequenceOptions current = sequence.options();
        SequenceOptions old = before.options();
        SequenceOptions wanted = after.options();
        return sequence.name(after.name())
                .type(changed(Sequence::type, sequence, before, after))
                .options(new SequenceOptions(
                        changed(SequenceOptions::start, current, old, wanted),
                        changed(SequenceOptions::increment, current, old, wanted),
                        either(SequenceOptions::minimum, current, old, wanted),
                        either(SequenceOptions::maximum, current, old, wanted),
                        changed(SequenceOptions::cache, current, old, wanted),
                        changed(SequenceOptions::cycle, current, old, wanted)));
    }

    private static <T, P> P changed(Function<T, P> property, T current, T before, T after) {
        return property.apply(property.apply(before).equals(property.apply(after)) ? current : after);
    }

    private static <T, P> @Nullable P either(Function<T, @Nullable P> property, T current, T before, T after) {
        return property.apply(Objects.equals(property.apply(before), property.apply(after)) ? current : after);
    }
}
