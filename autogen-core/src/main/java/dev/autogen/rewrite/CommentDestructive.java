package dev.autogen.rewrite;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import dev.autogen.rewrite.RewriteContext.Direction;
import dev.autogen.schema.ObjectName;
import java.util.List;

/**
 * {@code comment-destructive}: what can lose data stands in the file as a comment, and so does what would undo it. Nothing is lost
 * until somebody takes the slashes away; until then it is pending, and the next revision proposes it again.
 */
final class CommentDestructive implements Rewriter {

    @Override
    public List<Operation> rewrite(Operation operation, RewriteContext context) {
        return List.of(
                isLoss(operation, context.direction()) || isPartOfLostTable(operation, context)
                        ? new Operation.Proposed(operation)
                        : operation);
    }

    /** What a downgrade makes again is what the upgrade lost; a type or schema can only go after all that is in it. */
    private static boolean isLoss(Operation operation, Direction direction) {
        Operation there = direction == Direction.UPGRADE ? operation : operation.reverse();
        return there.destructive()
                || there instanceof Operation.DropEnum
                || there instanceof Operation.DropComposite
                || there instanceof Operation.DropSchema;
    }

    private static boolean isPartOfLostTable(Operation operation, RewriteContext context) {
        Subject subject = operation.subject();
        if (subject.table() == null) {
            return false;
        }
        ObjectName table = ObjectName.qualified(subject.schema(), subject.table());
        return context.operations().stream()
                .anyMatch(each -> context.direction() == Direction.UPGRADE
                        ? each instanceof Operation.DropTable drop
                                && drop.table().equals(table)
                        : each instanceof Operation.CreateTable create
                                && create.table().name().equals(table));
    }
}
