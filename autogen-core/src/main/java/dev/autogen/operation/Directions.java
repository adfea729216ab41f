package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * The two lists of a revision that comes from one difference: the way there and the way back.
 *
 * <p>A drop that undoes a creation of the same revision is brief, since the other list holds the definition; what undoes a
 * drop is whole. A key, check or index is not dropped by itself where its table is dropped later in the same list, unless
 * that is what makes the order of the tables possible: a foreign key whose target goes before its own table.
 *
 * @param upgrade what brings the difference about, in order
 * @param downgrade what undoes it, in order
 */
public record Directions(List<Operation> upgrade, List<Operation> downgrade) {

    public Directions {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** Both lists for the operations of a difference, which are in an order that a server accepts. */
    public static Directions of(List<Operation> difference) {
        List<Step> there = new ArrayList<>();
        List<Step> back = new ArrayList<>();
        for (Operation operation : difference) {
            there.add(new Step(operation, operation));
            back.add(0, new Step(operation.reverse(), operation.accept(BriefReversal.VISITOR)));
        }
        return new Directions(pruned(there), pruned(back));
    }

    private static List<Operation> pruned(List<Step> steps) {
        List<Operation> kept = new ArrayList<>();
        List<ObjectName> droppedLater = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (!redundant(step.whole(), droppedLater)) {
                kept.add(0, step.written());
            }
            if (step.whole() instanceof Operation.DropTable drop) {
                droppedLater.add(0, drop.table());
            }
        }
        return kept;
    }

    private static boolean redundant(Operation operation, List<ObjectName> droppedLater) {
        Subject subject = operation.subject();
        if (subject.change() != Subject.Change.DROP
                || subject.table() == null
                || subject.object() == null
                || operation instanceof Operation.DropColumn) {
            return false;
        }
        int drop = droppedLater.indexOf(ObjectName.qualified(subject.schema(), subject.table()));
        if (drop < 0 || !(operation instanceof Operation.DropForeignKey key)) {
            return drop >= 0;
        }
        return key.before() != null
                && !droppedLater.subList(0, drop).contains(key.before().target());
    }

    /** An operation with all that it knows, which decides, and as it is written. */
    private record Step(Operation whole, Operation written) {}
}
