package dev.autogen.benchmarks;

import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Listens to autogen's reader. */
final class Overheard {

    private Overheard() {}

    /** What the reader sends to this database. */
    static Queries of(String url) throws SQLException {
        List<Queries.Query> heard = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            Connection listening = (Connection) Proxy.newProxyInstance(
                    Overheard.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "prepareStatement" ->
                                heard.add(new Queries.Query((String) arguments[0], new ArrayList<>()));
                            case "createArrayOf" ->
                                heard.get(heard.size() - 1).parameters().add(texts((Object[]) arguments[1]));
                            default -> {}
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
            new JdbcReader(listening, new PostgresProduct(), new PostgresDialect(), Scope.defaultSchema()).read();
        }
        heard.add(new Queries.Query("", List.of()));
        return new Queries(heard);
    }

    private static List<String> texts(Object[] values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return texts;
    }
}
