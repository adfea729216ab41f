package dev.autogen.hibernate.zoo;

import dev.autogen.servers.TestServer;
import java.util.Map;
import java.util.Set;

/**
 * The models that Hibernate itself cannot create on a server: its dialect has no such type or clause there. A line that is no longer
 * true makes the test of its model fail.
 */
final class NotExported {

    private static final Map<String, Set<String>> MODELS = Map.of();

    private NotExported() {}

    static boolean is(Model model, TestServer server) {
        return MODELS.getOrDefault(server.product().name(), Set.of()).contains(model.name());
    }
}
