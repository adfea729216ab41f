package dev.autogen.rewrite;

import static java.util.Objects.requireNonNull;

import dev.autogen.error.AutogenException;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.rewrite.RewriteContext.Direction;
import dev.autogen.script.RevisionScript;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * All rewriters of a project, in the order in which they are asked.
 *
 * @param names of those that were switched on by name
 * @param operations those of operations
 * @param scripts those of whole revisions
 */
public record Rewriters(List<String> names, List<Rewriter> operations, List<ScriptRewriter> scripts) {

    private static final String NOTHING = "it returned null instead of a list";

    public Rewriters {
        names = List.copyOf(names);
        operations = List.copyOf(operations);
        scripts = List.copyOf(scripts);
    }

    /**
     * Both directions of a revision, rewritten operation by operation.
     *
     * @param revision id of the revision
     */
    public Directions rewrite(Directions directions, ScriptContext context, String revision, Fills fills) {
        return new Directions(
                rewrite(directions.upgrade(), context, revision, Direction.UPGRADE, fills),
                rewrite(directions.downgrade(), context, revision, Direction.DOWNGRADE, fills));
    }

    private List<Operation> rewrite(
            List<Operation> list, ScriptContext known, String revision, Direction direction, Fills fills) {
        RewriteContext context =
                new RewriteContext(known.current(), known.desired(), known.dialect(), revision, direction, list, fills);
        for (Rewriter rewriter : operations) {
            RewriteContext before = context;
            context = context.operations(asked(
                    rewriter,
                    "the " + direction.name().toLowerCase(Locale.ROOT) + " of revision " + revision,
                    () -> requireNonNull(rewriter.all(before), NOTHING)));
        }
        return context.operations();
    }

    /** What is written instead of a revision, as its rewriters gave it. */
    public List<RevisionScript> rewrite(RevisionScript script, ScriptContext context) {
        List<RevisionScript> written = List.of(script);
        for (ScriptRewriter rewriter : scripts) {
            written = written.stream()
                    .flatMap(each -> asked(
                            rewriter,
                            "revision " + each.id() + " (" + each.message() + ")",
                            () -> requireNonNull(rewriter.rewrite(each, context), NOTHING).stream()))
                    .toList();
        }
        return written;
    }

    /** The code of a rewriter is not autogen's: what it does not foresee is its failure, and says whose. */
    private static <T> T asked(Object rewriter, String of, Supplier<T> question) {
        try {
            return question.get();
        } catch (AutogenException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConfigurationException(
                    "rewriter " + rewriter.getClass().getName() + " failed at " + of + ": " + e, e);
        }
    }
}
