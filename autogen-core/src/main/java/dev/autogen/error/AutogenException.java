package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that autogen throws for its callers to act on. */
public abstract sealed class AutogenException extends RuntimeException
        permits ConfigurationException,
                IrreversibleException,
                LockException,
                MigrationFailedException,
                NotAtHeadException,
                ReflectionException,
                RevisionException,
                UnsupportedException {

    private static final long serialVersionUID = 1L;

    AutogenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
