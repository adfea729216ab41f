package dev.autogen.laws;

import dev.autogen.runtime.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * What an author of a revision does where MariaDB or MySQL refuses a change that it cannot make while others write, for what the table has
 * beside: a stored column, say. What the operation alone tells is tried elsewhere.
 */
final class ByHand {

    /** ER_ALTER_OPERATION_NOT_SUPPORTED, ER_ALTER_OPERATION_NOT_SUPPORTED_REASON. */
    private static final Set<Integer> REFUSED = Set.of(1845, 1846);

    private ByHand() {}

    /** Connections on which what is refused is said again. */
    static ConnectionSource connecting(ConnectionSource source) {
        return () -> {
            Connection connection = source.open();
            return proxy(Connection.class, (method, arguments) -> {
                Object result = invoke(connection, method, arguments);
                return method.getName().equals("createStatement") ? insistent((Statement) result) : result;
            });
        };
    }

    private static Statement insistent(Statement statement) {
        return proxy(Statement.class, (method, arguments) -> {
            try {
                return invoke(statement, method, arguments);
            } catch (SQLException e) {
                if (!REFUSED.contains(e.getErrorCode()) || !method.getName().equals("execute")) {
                    throw e;
                }
                boolean rows = false;
                for (String sql : again((String) arguments[0])) {
                    rows = statement.execute(sql);
                }
                return rows;
            }
        });
    }

    /** The same without what it says that it may do. */
    private static List<String> again(String sql) {
        return sql.startsWith("execute ")
                ? List.of(
                        "set @autogen_sentence = replace(@autogen_sentence, ', lock=none', '')",
                        "prepare autogen_sentence from @autogen_sentence",
                        sql)
                : List.of(sql.replace(", algorithm=inplace, lock=none", "").replace(", lock=none", ""));
    }

    @FunctionalInterface
    private interface Call {
        Object made(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.made(method, arguments)));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
