package dev.autogen.product;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Connections to PostgreSQL that say they are to something else. */
final class Disguise {

    private Disguise() {}

    /** What a method is to answer in the place of the real one. */
    @FunctionalInterface
    private interface Answer {
        @Nullable
        Object to(Object @Nullable [] arguments) throws SQLException;
    }

    /**
     * A connection in disguise.
     *
     * @param version what {@code getDatabaseProductVersion} says
     * @param said what {@code select version()} says
     */
    static Connection of(Connection real, String version, String said) {
        Answer metadata = nothing -> proxy(
                DatabaseMetaData.class,
                real.getMetaData(),
                Map.of("getDatabaseProductVersion", none -> version, "getConnection", none -> of(real, version, said)));
        Answer statement = nothing -> statement(real.createStatement(), said);
        return proxy(Connection.class, real, Map.of("getMetaData", metadata, "createStatement", statement));
    }

    private static Statement statement(Statement real, String said) {
        return proxy(Statement.class, real, Map.of("executeQuery", arguments -> {
            String sql = arguments == null ? "" : String.valueOf(arguments[0]);
            return real.executeQuery(sql.equals("select version()") ? "select '" + said + "'" : sql);
        }));
    }

    /** A connection that has metadata and refuses to be asked for anything else. */
    static Connection withoutServer(String version) {
        Answer metadata = nothing -> proxy(
                DatabaseMetaData.class,
                null,
                Map.of(
                        "getDatabaseProductName", none -> "PostgreSQL",
                        "getDatabaseProductVersion", none -> version));
        return proxy(Connection.class, null, Map.of("getMetaData", metadata));
    }

    private static <T> T proxy(Class<T> type, @Nullable T real, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Answer answer = answers.get(method.getName());
                    if (answer != null) {
                        return answer.to(arguments);
                    }
                    if (real == null) {
                        throw new SQLException("nothing else is to be asked: " + method.getName());
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
