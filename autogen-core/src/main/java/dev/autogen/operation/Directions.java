package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * The two lists of a revision that comes from one difference: the way there and the way back.
 *
 * <p>A drop that undoes a creation of the same revision is brief, since the other list holds the definition; what undoes a
 * drop is whole. A key, check or index is not dropped by itself where its table is dropped later in the same list, unless
 * something before that waits for it: a foreign key whose target goes before its own table, an index whose name another takes.
 * That a constraint was found to hold is not undone: rows go on to satisfy it.
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
            if (!(operation instanceof Operation.ValidateConstraint)) {
                back.add(0, new Step(operation.reverse(), operation.accept(BriefReversal.VISITOR)));
            }
        }
        return new Directions(pruned(there), pruned(back));
    }

    private static List<Operation> pruned(List<Step> steps) {
        List<Operation> all = steps.stream().map(Step::whole).toList();
        Prerequisites prerequisites = new Prerequisites(all);
        List<Operation> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Operation> later = all.subList(i + 1, all.size());
            if (!redundant(all.get(i), later, prerequisites)) {
                kept.add(steps.get(i).written());
            }
        }
        return kept;
    }

    private static boolean redundant(Operation operation, List<Operation> later, Prerequisites prerequisites) {
        Subject subject = operation.subject();
        if (subject.change() != Subject.Change.DROP
                || subject.table() == null
                || subject.object() == null
                || operation instanceof Operation.DropColumn
                || operation instanceof Operation.Custom
                || (operation instanceof Operation.DropForeignKey key && key.before() == null)) {
            return false;
        }
        ObjectName table = ObjectName.qualified(subject.schema(), subject.table());
        for (Operation next : later) {
            if (next instanceof Operation.DropTable drop && drop.table().equals(table)) {
                return true;
            }
            if (prerequisites.of(next).anyMatch(earlier -> earlier == operation)) {
                return false;
            }
        }
        return false;
    }

    /** An operation with all that it knows, which decides, and as it is written. */
    private record Step(Operation whole, Operation written) {}
}
