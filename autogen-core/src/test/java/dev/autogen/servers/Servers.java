package dev.autogen.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each kind of server that is at hand. */
public final class Servers {

    private static final List<TestServer> ALL = all();

    private Servers() {}

    /** MariaDB and MySQL where there is one; where there is none, {@code ServersAtHandTest} says so. */
    private static List<TestServer> all() {
        List<TestServer> all = new ArrayList<>();
        all.add(new PostgresServer());
        all.add(new H2Server());
        if (MariaDbServer.isAtHand()) {
            all.add(new MariaDbServer());
        }
        if (MySqlServer.isAtHand()) {
            all.add(new MySqlServer());
        }
        return List.copyOf(all);
    }

    /** All of them; with {@code -Dservers.only=h2|sqlite} those of these products. */
    public static Stream<TestServer> atHand() {
        String only = System.getProperty("servers.only", ".*");
        return ALL.stream().filter(server -> server.product().name().matches(only));
    }
}
