package dev.autogen.hibernate;

import dev.autogen.dialect.ServerVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings that keep a boot of Hibernate away from databases, caches and containers, and tell it its database. */
final class BootSettings {

    /** What an application needs to run, and a mapping does not need to be read. */
    private static final List<String> RUNTIME_PREFIXES = List.of(
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.cache.",
            "hibernate.javax.cache.",
            "hibernate.session_factory.",
            "hibernate.transaction.",
            "jakarta.persistence.jdbc.",
            "javax.persistence.jdbc.");

    private static final Set<String> RUNTIME = Set.of(
            "hibernate.multi_tenant_connection_provider",
            "hibernate.tenant_identifier_resolver",
            "hibernate.session_factory_observer",
            "hibernate.integrator_provider",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "javax.persistence.jtaDataSource",
            "javax.persistence.nonJtaDataSource");

    private BootSettings() {}

    /** These settings without those that reach for what only a running application has. */
    static Map<String, String> withoutRuntime(Map<String, String> settings) {
        Map<String, String> kept = new HashMap<>(settings);
        kept.keySet()
                .removeIf(key ->
                        RUNTIME.contains(key) || RUNTIME_PREFIXES.stream().anyMatch(key::startsWith));
        return kept;
    }

    /** What overrides everything that the user says. */
    static Map<String, Object> forced(ServerVersion server) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put(WithoutBytecode.MARK, "true");
        settings.put("hibernate.connection.provider_class", new NoConnections());
        settings.put("jakarta.persistence.database-product-name", server.product());
        settings.put("jakarta.persistence.database-major-version", String.valueOf(server.major()));
        settings.put("jakarta.persistence.database-minor-version", String.valueOf(server.minor()));
        // of this the dialect of MySQL takes the patch, and no other has more than the two numbers need
        settings.put(
                "jakarta.persistence.database-product-version",
                server.major() + "." + server.minor() + "." + server.patch());
        settings.put("hibernate.hbm2ddl.auto", "none");
        settings.put("jakarta.persistence.schema-generation.database.action", "none");
        settings.put("jakarta.persistence.schema-generation.scripts.action", "none");
        settings.put("javax.persistence.schema-generation.database.action", "none");
        settings.put("javax.persistence.schema-generation.scripts.action", "none");
        // Any other strategy compares the sequences of the mapping with a database, and loses those that differ.
        settings.put("hibernate.id.sequence.increment_size_mismatch_strategy", "none");
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("hibernate.session_factory_name_is_jndi", "false");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        settings.put("hibernate.cache.use_query_cache", "false");
        return settings;
    }
}
