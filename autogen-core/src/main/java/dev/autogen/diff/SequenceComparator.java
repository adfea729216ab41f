package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.Sequence;
import java.util.function.Consumer;

/** Sequences: type and options. */
final class SequenceComparator implements Comparator {

    @Override
    public void compare(Database current, Database desired, Consumer<Operation> found) {
        Pairs<Sequence> pairs = Pairs.by(Sequence::name, current.sequences(), desired.sequences());
        pairs.onlyDesired().forEach(sequence -> found.accept(new Operation.CreateSequence(sequence)));
        pairs.both().stream()
                .filter(pair -> !pair.current().equals(pair.desired()))
                .forEach(pair -> found.accept(new Operation.AlterSequence(pair.current(), pair.desired())));
        pairs.onlyCurrent().forEach(sequence -> found.accept(new Operation.DropSequence(sequence.name(), sequence)));
    }
}
