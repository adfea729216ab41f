package dev.autogen.error;

import org.jspecify.annotations.Nullable;

/** What the user configured cannot be used: a key, a value, an entity, a class path, a folder. */
public final class ConfigurationException extends AutogenException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        this(message, null);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
