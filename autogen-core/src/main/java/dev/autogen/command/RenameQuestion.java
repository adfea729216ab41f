package dev.autogen.command;

import dev.autogen.diff.rename.Candidate;
import java.util.Optional;

/** Asks a person about likely renames, one after the other. */
@FunctionalInterface
public interface RenameQuestion {

    /** Asks nobody: every likely rename stays open. */
    RenameQuestion NOBODY = candidate -> Optional.empty();

    /** Whether it is a rename; empty where there is no answer, and then nothing more is asked. */
    Optional<Boolean> isRename(Candidate candidate);
}
