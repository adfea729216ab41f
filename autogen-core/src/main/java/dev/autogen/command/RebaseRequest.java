package dev.autogen.command;

import java.util.Optional;

/**
 * A branch to be put onto another one.
 *
 * @param revision a revision of the branch that is moved, as {@link dev.autogen.revision.RevisionGraph#resolve} understands it;
 *     empty where {@code onto} or the number of heads leaves but one
 * @param onto the head that it is put onto; empty for the only other one
 * @param naming whether the names of files stay
 * @param applied what to do about a database that has the branch already
 */
public record RebaseRequest(Optional<String> revision, Optional<String> onto, Naming naming, Applied applied) {

    /** What becomes of the names of files and classes. */
    public enum Naming {
        /** They stay: the time in them is that of writing. */
        KEPT,
        /** Where the time in one is not later than that in the name before it, it becomes the time of the rebase. */
        IN_ORDER
    }

    /** What is done about a database that has the branch already. */
    public enum Applied {
        /** It is asked, and the branch is left alone if it was applied; a database that does not answer is passed over. */
        REFUSED,
        /** It is asked, and the answer reported. */
        ALLOWED,
        /** It is not asked. */
        NOT_ASKED
    }

    /** The usual one: names stay, a branch that was applied is refused. */
    public static RebaseRequest of(Optional<String> revision, Optional<String> onto) {
        return new RebaseRequest(revision, onto, Naming.KEPT, Applied.REFUSED);
    }
}
