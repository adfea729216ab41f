package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** Another process holds what this one needs, for longer than it may wait. */
public final class LockException extends AutogenException {

    private static final long serialVersionUID = 1L;

    public LockException(String message) {
        this(message, null);
    }

    public LockException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
