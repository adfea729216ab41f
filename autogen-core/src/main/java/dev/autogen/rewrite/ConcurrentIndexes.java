package dev.autogen.rewrite;

import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import java.util.List;

/**
 * {@code concurrent-indexes}: indexes of tables that are in use are built and dropped while others write. What is built comes last,
 * after what is done in one transaction, since it cannot be in that; an index that is replaced stays until the new one is there.
 */
final class ConcurrentIndexes implements Rewriter {

    @Override
    public List<Operation> rewrite(Operation operation, RewriteContext context) {
        if (operation instanceof CreateIndex create && isConcurrent(create.table(), create.concurrency(), context)) {
            return List.of(new CreateIndex(create.table(), create.index(), Concurrency.CONCURRENTLY));
        } else if (operation instanceof DropIndex drop && isConcurrent(drop.table(), drop.concurrency(), context)) {
            return List.of(new DropIndex(drop.table(), drop.name(), drop.before(), Concurrency.CONCURRENTLY));
        } else if (operation instanceof Operation.AlterIndex alter
                && isMadeAnew(alter)
                && isConcurrent(alter.table(), Concurrency.BLOCKING, context)) {
            return replaced(alter, context);
        }
        return List.of(operation);
    }

    @Override
    public List<Operation> all(RewriteContext context) {
        return context.rewritten(
                this,
                operation -> !(operation instanceof DropIndex)
                        && !context.refersTo(operation.subject().table()));
    }

    private static boolean isConcurrent(ObjectName table, Concurrency present, RewriteContext context) {
        return present == Concurrency.BLOCKING && !context.creates(table) && !context.isPartitioned(table);
    }

    /** Storage parameters are changed in place, and nobody breaks an index on purpose. */
    private static boolean isMadeAnew(Operation.AlterIndex alter) {
        Index before = alter.before();
        return before.state() == Index.State.INVALID
                || (!before.with(alter.after().parameters()).equals(alter.after())
                        && !before.invalid().equals(alter.after()));
    }

    private static List<Operation> replaced(Operation.AlterIndex alter, RewriteContext context) {
        String name = alter.after().name().text();
        String meanwhile = context.dialect().truncate("new_" + name);
        return List.of(
                new CreateIndex(alter.table(), alter.after().name(Name.of(meanwhile)), Concurrency.CONCURRENTLY),
                new DropIndex(alter.table(), name, alter.before(), Concurrency.CONCURRENTLY),
                new Operation.RenameIndex(alter.table(), meanwhile, name));
    }
}
