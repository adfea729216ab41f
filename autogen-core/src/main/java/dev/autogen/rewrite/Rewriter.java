package dev.autogen.rewrite;

import dev.autogen.operation.Operation;
import java.util.List;

/**
 * Says what is written into a new revision instead of an operation: the same, a changed one, none, or several. What it gives is
 * not given to it again.
 *
 * <p>It is asked about the upgrade and, separately, about the downgrade, which is the upgrade undone as it was before anything was
 * rewritten; {@link RewriteContext#direction} tells which. {@code check} asks it too, so that it lists what {@code revision}
 * would write: a rewriter gives the same for the same.
 */
@FunctionalInterface
public interface Rewriter {

    /**
     * What is written instead of an operation.
     *
     * @param operation one of {@link RewriteContext#operations}
     * @param context what else there is to know
     * @return what takes its place, in order
     */
    List<Operation> rewrite(Operation operation, RewriteContext context);

    /**
     * What is written instead of a direction. By default that is what is written instead of each operation, in order; a rewriter
     * that moves operations to another place overrides it.
     */
    default List<Operation> all(RewriteContext context) {
        return context.operations().stream()
                .flatMap(operation -> rewrite(operation, context).stream())
                .toList();
    }

    /**
     * For operations of one type: {@code Rewriter.on(Operation.AddColumn.class, (add, context) -> List.of(...))}. Any other stays
     * as it is.
     */
    static <T extends Operation> Rewriter on(Class<T> type, Rule<T> rule) {
        return (operation, context) ->
                type.isInstance(operation) ? rule.rewrite(type.cast(operation), context) : List.of(operation);
    }

    /** The other one after this one: it is asked about what this one gives, with that in its context. */
    default Rewriter andThen(Rewriter next) {
        Rewriter first = this;
        return new Rewriter() {
            @Override
            public List<Operation> rewrite(Operation operation, RewriteContext context) {
                return first.rewrite(operation, context).stream()
                        .flatMap(each -> next.rewrite(each, context).stream())
                        .toList();
            }

            @Override
            public List<Operation> all(RewriteContext context) {
                return next.all(context.operations(first.all(context)));
            }
        };
    }

    /**
     * What is written instead of an operation of one type.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    interface Rule<T extends Operation> {

        /** As {@link Rewriter#rewrite}. */
        List<Operation> rewrite(T operation, RewriteContext context);
    }
}
