package dev.autogen.rewrite;

import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/**
 * {@code unique-using-index}: the index of a unique constraint is built while others write, after what is done in one transaction,
 * and only then made into the constraint, which takes a moment.
 */
final class UniqueUsingIndex implements Rewriter {

    @Override
    public List<Operation> rewrite(Operation operation, RewriteContext context) {
        if (!(operation instanceof Operation.AddUnique add)
                || add.index() != null
                || add.unique().name().isEmpty()
                || context.creates(add.table())
                || context.isPartitioned(add.table())) {
            return List.of(operation);
        }
        String name = add.unique().name().text();
        return List.of(
                new Operation.CreateIndex(add.table(), index(name, add.unique()), Concurrency.CONCURRENTLY),
                new Operation.AddUnique(add.table(), add.unique(), name));
    }

    @Override
    public List<Operation> all(RewriteContext context) {
        return context.rewritten(
                this, operation -> !context.refersTo(operation.subject().table()));
    }

    private static Index index(String name, UniqueConstraint unique) {
        Index index = Index.of(
                        Name.of(name),
                        unique.columns().stream().map(Index.Key::column).toList())
                .unique(true)
                .include(unique.included());
        return unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? index.nullsNotDistinct() : index;
    }
}
