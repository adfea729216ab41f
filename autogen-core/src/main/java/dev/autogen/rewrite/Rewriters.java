package dev.autogen.rewrite;

import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.rewrite.RewriteContext.Direction;
import dev.autogen.script.RevisionScript;
import java.util.List;

/**
 * All rewriters of a project, in the order in which they are asked.
 *
 * @param names of those that were switched on by name
 * @param operations those of operations
 * @param scripts those of whole revisions
 */
public record Rewriters(List<String> names, List<Rewriter> operations, List<ScriptRewriter> scripts) {

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
            context = context.operations(rewriter.all(context));
        }
        return context.operations();
    }

    /** What is written instead of a revision, as its rewriters gave it. */
    public List<RevisionScript> rewrite(RevisionScript script, ScriptContext context) {
        List<RevisionScript> written = List.of(script);
        for (ScriptRewriter rewriter : scripts) {
            written = written.stream()
                    .flatMap(each -> rewriter.rewrite(each, context).stream())
                    .toList();
        }
        return written;
    }
}
