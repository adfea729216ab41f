package dev.autogen.config;

/** A placeholder that nothing fills; whether that matters is for the caller to say. */
final class UnresolvedPlaceholder extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedPlaceholder(String name, String reason) {
        super("${" + name + "} " + reason);
    }
}
