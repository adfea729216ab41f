package dev.autogen.render;

import java.util.List;

/**
 * A call of a public static method, as it stands in a revision file: {@code money(4)}, its class imported.
 *
 * @param owner the class of the method
 * @param method its name
 * @param arguments what it is given: anything that a component of a {@link dev.autogen.operation.CustomOperation} can be
 */
public record SourceCall(Class<?> owner, String method, List<Object> arguments) {

    public SourceCall {
        arguments = List.copyOf(arguments);
    }

    /** A call with these arguments. */
    public static SourceCall of(Class<?> owner, String method, Object... arguments) {
        return new SourceCall(owner, method, List.of(arguments));
    }
}
