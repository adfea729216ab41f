package dev.autogen.hibernate.scenario;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate's own schema export: the oracle. */
final class HibernateExport {

    private HibernateExport() {}

    /**
     * Creates the schema of the entities in an empty database; a statement that fails makes it fail. It takes a whole session
     * factory, since only that sees what Bean Validation adds.
     */
    static void create(CompiledEntities sources, String url) {
        create(sources, url, Map.of());
    }

    /** The same with settings of the user's. */
    static void create(CompiledEntities sources, String url, Map<String, String> settings) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(sources.loader())
                        .build())
                .applySettings(Map.of(
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.schema-generation.database.action", "create",
                        "jakarta.persistence.create-database-schemas", "true",
                        "hibernate.hbm2ddl.halt_on_error", "true"))
                .applySettings(new HashMap<>(settings))
                .build();
        try {
            MetadataSources metadata = new MetadataSources(registry);
            sources.classNames().forEach(metadata::addAnnotatedClassName);
            metadata.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
