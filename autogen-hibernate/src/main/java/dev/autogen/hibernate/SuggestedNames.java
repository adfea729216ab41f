package dev.autogen.hibernate;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitConstraintNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which names of constraints and indexes Hibernate made up: the metadata keeps a name, but not for every kind
 * whether the author of the mapping chose it. The naming strategy is asked in both cases, and can tell them apart.
 */
final class SuggestedNames {

    private final Dialect dialect;
    private final Set<String> madeUp = new HashSet<>();

    SuggestedNames(Dialect dialect) {
        this.dialect = dialect;
    }

    /** An exact name of the schema, with what is known of its origin. */
    Name name(String exact) {
        return madeUp.contains(exact) ? Name.suggested(exact) : Name.of(exact);
    }

    /** The same strategy, listened to. */
    ImplicitNamingStrategy listening(ImplicitNamingStrategy strategy) {
        InvocationHandler handler = (proxy, method, arguments) -> call(strategy, method, arguments);
        return (ImplicitNamingStrategy) Proxy.newProxyInstance(
                ImplicitNamingStrategy.class.getClassLoader(), new Class<?>[] {ImplicitNamingStrategy.class}, handler);
    }

    private @Nullable Object call(ImplicitNamingStrategy strategy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object result;
        try {
            result = method.invoke(strategy, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        if (result instanceof Identifier name
                && arguments != null
                && arguments[0] instanceof ImplicitConstraintNameSource source
                && source.getUserProvidedIdentifier() == null) {
            madeUp.add(name.isQuoted() ? dialect.truncate(name.getText()) : dialect.fold(name.getText()));
        }
        return result;
    }
}
