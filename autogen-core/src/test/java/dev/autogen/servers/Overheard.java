package dev.autogen.servers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A connection that notes every text that somebody takes from a row. */
final class Overheard {

    private static final List<Class<?>> KINDS = List.of(
            Connection.class,
            DatabaseMetaData.class,
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class);

    private final List<String> texts = new ArrayList<>();

    Connection connection(Connection real) {
        return (Connection) overheard(Connection.class, real);
    }

    List<String> texts() {
        return texts;
    }

    private Object overheard(Class<?> kind, Object real) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(real, arguments);
                        if (real instanceof ResultSet && answer instanceof String text) {
                            texts.add(text);
                        }
                        Optional<Class<?>> returned = Stream.of(method.getReturnType())
                                .filter(KINDS::contains)
                                .findFirst()
                                .map(type -> type);
                        return answer == null || returned.isEmpty() ? answer : overheard(returned.get(), answer);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
