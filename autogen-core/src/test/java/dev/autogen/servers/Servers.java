package dev.autogen.servers;

import java.util.List;
import java.util.stream.Stream;

/** Each kind of server that is at hand. */
public final class Servers {

    private static final List<TestServer> ALL = List.of(new PostgresServer(), new H2Server(), new SqliteServer());

    private Servers() {}

    /** All of them; with {@code -Dservers.only=h2|sqlite} those of these products. */
    public static Stream<TestServer> atHand() {
        String only = System.getProperty("servers.only", ".*");
        return ALL.stream().filter(server -> server.product().name().matches(only));
    }
}
