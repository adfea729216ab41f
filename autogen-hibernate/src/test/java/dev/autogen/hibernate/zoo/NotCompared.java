package dev.autogen.hibernate.zoo;

import dev.autogen.servers.TestServer;
import java.util.List;
import java.util.Map;

/**
 * The models that hold something which autogen does not compare yet, and what it says of each instead. A line that is no
 * longer true makes the test of its model fail.
 */
final class NotCompared {

    private static final Map<String, List<String>> WORDS = Map.of(
            "RegistrationZoo TemporalWithNames",
                    List.of("table now_part partition of thing_before", "table then_part partition of thing_before"),
            "SchemaZoo Unsupported", List.of("view SchemaZoo$Unsupported$Report"),
            "ViewZoo AuxiliaryObjects", List.of("function hbm_double", "index ix_customer_shifted"),
            "ViewZoo Views", List.of("view loud_customer"),
            "ViewZoo ViewsOfViews", List.of("view m_positive", "view z_doubled"));

    /** What is said on some servers, by their product. */
    private static final Map<String, Map<String, List<String>>> ON = Map.of(
            "mariadb",
            Map.of(
                    "AdvancedZoo TemporalTables",
                            List.of(
                                    "generated always as row start",
                                    "generated always as row end",
                                    "period for system_time",
                                    "with system versioning"),
                    "RegistrationZoo TemporalWithNames", List.of()),
            "mysql",
            Map.of(
                    "RegistrationZoo TemporalWithNames", List.of("table thing_before: valid_to_null"),
                    "ViewZoo AuxiliaryObjects",
                            List.of("function hbm_double", "index ix_customer_shifted", "never run")),
            "h2",
            Map.of("RegistrationZoo TemporalWithNames", List.of()),
            "sqlite",
            Map.of("RegistrationZoo TemporalWithNames", List.of()));

    private NotCompared() {}

    /** What is said of a model, a text for each thing; empty if everything in it is compared. */
    static List<String> in(Model model, TestServer server) {
        return ON.getOrDefault(server.product().name(), Map.of())
                .getOrDefault(model.name(), WORDS.getOrDefault(model.name(), List.of()));
    }
}
