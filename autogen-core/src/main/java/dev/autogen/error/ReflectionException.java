package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** A schema could not be read: the database does not answer, or the mapping is not valid. */
public final class ReflectionException extends AutogenException {

    private static final long serialVersionUID = 1L;

    public ReflectionException(String message) {
        this(message, null);
    }

    public ReflectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
