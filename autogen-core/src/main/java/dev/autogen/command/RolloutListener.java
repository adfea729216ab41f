package dev.autogen.command;

import dev.autogen.command.Rollout.TargetResult;
import dev.autogen.runtime.RunListener;

/** Is told how a run on many targets gets on: of their beginnings and ends one at a time, from several threads. */
public interface RolloutListener {

    /** One that does not care. */
    RolloutListener SILENT = new RolloutListener() {};

    /** Whether another target may be begun; once it may not, those that run go on to their end and no other is begun. */
    default boolean mayBegin() {
        return true;
    }

    /** A target is begun. */
    default void begun(Target target) {}

    /**
     * Is told of the revisions of a target, in the thread that runs them.
     *
     * @return one for this target alone
     */
    default RunListener running(Target target) {
        return RunListener.SILENT;
    }

    /** A target is done with, one way or another. */
    default void ended(TargetResult result) {}
}
