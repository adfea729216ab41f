package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** The database has no means for what is asked. */
public final class UnsupportedException extends AutogenException {

    private static final long serialVersionUID = 1L;

    public UnsupportedException(String message) {
        this(message, null);
    }

    public UnsupportedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
