package dev.autogen.render;

import dev.autogen.error.ConfigurationException;
import dev.autogen.render.Expression.Call;
import dev.autogen.render.Expression.Chain;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts the calls of hooks in the place of what they stand for, once it has been seen that they make the same. */
final class HookedSource {

    private final List<SourceHook> hooks;

    HookedSource(List<SourceHook> hooks) {
        this.hooks = hooks;
    }

    Expression of(Expression expression) {
        if (expression instanceof Expression.Open open) {
            return hooks.stream()
                    .flatMap(hook -> call(hook, open).map(call -> source(hook, call, open)).stream())
                    .findFirst()
                    .orElseGet(() -> of(open.usual()));
        } else if (expression instanceof Expression.Creation creation) {
            return new Expression.Creation(creation.type(), all(creation.arguments()));
        } else if (expression instanceof Expression.Lambda lambda) {
            return new Expression.Lambda(lambda.parameter(), of(lambda.body()));
        } else if (expression instanceof Chain chain) {
            return new Chain(
                    chain.root(),
                    chain.calls().stream()
                            .map(call -> new Call(call.method(), all(call.arguments())))
                            .toList());
        }
        return expression;
    }

    private List<Expression> all(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    private static Optional<SourceCall> call(SourceHook hook, Expression.Open open) {
        String text = open.defaultValue();
        return text == null ? hook.type(open.type()) : hook.defaultValue(open.type(), text);
    }

    private Expression source(SourceHook hook, SourceCall call, Expression.Open open) {
        Object wanted = open.defaultValue() == null ? open.type() : open.defaultValue();
        RecordSource.requireNameable(call.owner());
        Object made = made(hook, call);
        if (!Objects.equals(made, wanted)) {
            throw new ConfigurationException(
                    text(call) + ", which " + hook.getClass().getName()
                            + " has written into revisions in the place of " + wanted + ", makes " + made
                            + ": a revision must hold what was compared");
        }
        return Expression.call(
                call.owner(),
                call.method(),
                call.arguments().stream()
                        .map(argument -> ValueSource.find(argument)
                                .map(this::of)
                                .orElseThrow(() -> new ConfigurationException("an argument of " + text(call) + " of "
                                        + hook.getClass().getName()
                                        + " cannot be written into a revision: nobody knows the"
                                        + " source of " + ValueSource.unknown(argument))))
                        .toArray(Expression[]::new));
    }

    private static Object made(SourceHook hook, SourceCall call) {
        Object[] arguments = call.arguments().toArray();
        Object failure = "there is no such public static method";
        for (Method method : call.owner().getMethods()) {
            if (method.getName().equals(call.method()) && method.getParameterCount() == arguments.length) {
                try {
                    return Objects.requireNonNullElse(method.invoke(null, arguments), "nothing");
                } catch (ReflectiveOperationException | IllegalArgumentException | NullPointerException e) {
                    failure = e;
                }
            }
        }
        throw new ConfigurationException(text(call) + ", which "
                + hook.getClass().getName() + " has written into revisions, cannot be called: " + failure);
    }

    private static String text(SourceCall call) {
        return call.owner().getName() + "." + call.method()
                + Arrays.toString(call.arguments().toArray());
    }
}
