package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** The revisions do not hold together: unknown, ambiguous, missing, cyclic, not compiling, edited after they were applied. */
public final class RevisionException extends AutogenException {

    private static final long serialVersionUID = 1L;

    public RevisionException(String message) {
        this(message, null);
    }

    public RevisionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
