package dev.autogen.rewrite;

import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionScript;
import java.util.List;

/** {@code one-way}: for those who never go back. A downgrade is refused before anything runs, and needs no review. */
final class OneWay implements ScriptRewriter {

    private static final Operation NO_WAY_BACK =
            new Operation.Irreversible("this project only goes forward: write another revision that undoes this one");

    @Override
    public List<RevisionScript> rewrite(RevisionScript script, ScriptContext context) {
        return List.of(script.downgrade(List.of(NO_WAY_BACK)));
    }
}
