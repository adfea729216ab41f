package dev.autogen.rewrite;

import dev.autogen.script.RevisionScript;
import java.util.List;

/**
 * Says what is written instead of a new revision: none, one with another message, operations or imports, or several. It is asked
 * after every {@link Rewriter}, once for each revision that the one before it gave; what it gives is not given to it again.
 *
 * <p>Of several, each follows the one before it. Those that still have the id of the revision get new ones; the first keeps it,
 * and with it the parents, labels and dependencies. One that was given an id of its own is taken as it stands, parents too.
 *
 * <p>{@code check} asks it too. There is no revision then: it has the id {@code check} and no message.
 */
@FunctionalInterface
public interface ScriptRewriter {

    /**
     * What is written instead of a revision.
     *
     * @param script the revision
     * @param context what else there is to know
     * @return what takes its place, in order; empty to have nothing written
     */
    List<RevisionScript> rewrite(RevisionScript script, ScriptContext context);
}
