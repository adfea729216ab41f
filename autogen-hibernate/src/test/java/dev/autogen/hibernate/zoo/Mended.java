package dev.autogen.hibernate.zoo;

import dev.autogen.servers.TestServer;
import java.util.List;
import java.util.Map;

/**
 * The models of which Hibernate makes something on a server that does not work, and what is pending after its export. A line that is no
 * longer true makes the test of its model fail.
 */
final class Mended {

    /** Where any column before an identity is an {@code integer}, it leaves that word out, and the identity gets no values. */
    private static final Map<String, Map<String, List<String>>> PENDING = Map.of(
            "sqlite",
            Map.of(
                    "GeneratorZoo IdentityKeys",
                    List.of(
                            "alter column GeneratorZoo$IdentityKeys$OfInteger.id: type none -> integer",
                            "alter column GeneratorZoo$IdentityKeys$WithVersion.id: type none -> integer")));

    private Mended() {}

    /** What is pending, in the order of {@code check}; empty if what Hibernate makes is right. */
    static List<String> in(Model model, TestServer server) {
        return PENDING.getOrDefault(server.product().name(), Map.of()).getOrDefault(model.name(), List.of());
    }
}
