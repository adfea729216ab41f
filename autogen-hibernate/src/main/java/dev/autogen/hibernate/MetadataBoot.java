package dev.autogen.hibernate;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ReflectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.Environment;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Boots Hibernate as an application would, up to the point where the mapping is complete.
 *
 * <p>What Bean Validation says becomes DDL only inside the constructor of the session factory, in an integrator. One of our
 * own comes after it, takes the metadata and ends the boot before the runtime model is made.
 */
final class MetadataBoot {

    private static final String IMPLICIT_NAMING = "hibernate.implicit_naming_strategy";
    private static final String PHYSICAL_NAMING = "hibernate.physical_naming_strategy";

    private final PersistenceUnit unit;
    private final Map<String, String> settings;
    private final ClassLoader classLoader;

    /**
     * @param unit what to read
     * @param settings settings that win over those of the unit
     * @param classLoader sees the entities and Hibernate
     */
    MetadataBoot(PersistenceUnit unit, Map<String, String> settings, ClassLoader classLoader) {
        this.unit = unit.properties(BootSettings.withoutRuntime(unit.properties()));
        this.settings = BootSettings.withoutRuntime(settings);
        this.classLoader = classLoader;
    }

    /**
     * The mapping, its columns in the order in which Hibernate would create them.
     *
     * @param server the database that it is for
     * @param dialect its dialect
     * @param names listens to the naming strategy
     */
    MetadataImplementor boot(ServerVersion server, Dialect dialect, SuggestedNames names) {
        Map<String, Object> all = new HashMap<>(settings);
        if (unit.validationMode() != null) {
            all.putIfAbsent("jakarta.persistence.validation.mode", unit.validationMode());
        }
        all.putAll(BootSettings.forced(dialect.knownAs(server)));
        all.put("hibernate.integrator_provider", (IntegratorProvider) () -> List.of(new Interception()));
        try {
            all.put(IMPLICIT_NAMING, names.listening(implicitNaming()));
            if (!dialect.capabilities().contains(Capability.SCHEMAS)) {
                all.put(PHYSICAL_NAMING, WithoutSchemas.of(physicalNaming()));
                WithoutSchemas.SETTINGS.forEach(setting -> all.put(setting, ""));
            }
            Bootstrap.getEntityManagerFactoryBuilder(UnitDescriptor.of(unit), all, classLoader)
                    .build();
        } catch (Intercepted intercepted) {
            return completed(intercepted.metadata);
        } catch (LinkageError | RuntimeException e) {
            throw BootFailure.explain(e);
        }
        throw new ReflectionException("this version of Hibernate does not call integrators");
    }

    /** What the constructor of the session factory does next. */
    private static MetadataImplementor completed(MetadataImplementor metadata) {
        try {
            metadata.orderColumns(true);
            metadata.validate();
            return metadata;
        } catch (RuntimeException e) {
            throw BootFailure.explain(e);
        }
    }

    private ImplicitNamingStrategy implicitNaming() {
        return strategy(
                ImplicitNamingStrategy.class,
                IMPLICIT_NAMING,
                "default",
                ImplicitNamingStrategyJpaCompliantImpl.INSTANCE);
    }

    private PhysicalNamingStrategy physicalNaming() {
        return strategy(
                PhysicalNamingStrategy.class, PHYSICAL_NAMING, null, PhysicalNamingStrategyStandardImpl.INSTANCE);
    }

    /** The strategy that the user set, resolved as Hibernate would. */
    private <T> T strategy(Class<T> kind, String key, @Nullable String unset, T standard) {
        Object setting = settings.get(key);
        if (setting == null) {
            setting = unit.properties().get(key);
        }
        if (setting == null) {
            setting = Environment.getProperties().get(key);
        }
        try (BootstrapServiceRegistry registry = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(classLoader)
                .build()) {
            return registry.requireService(StrategySelector.class)
                    .resolveDefaultableStrategy(kind, setting == null ? unset : setting, standard);
        }
    }

    private static final class Interception implements Integrator {
        @Override
        public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
            throw new Intercepted((MetadataImplementor) metadata);
        }

        @Override
        public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
            // It integrates nothing.
        }
    }

    /** Not an exception: those are caught and wrapped on the way. */
    private static final class Intercepted extends Error {
        private static final long serialVersionUID = 1L;

        private final transient MetadataImplementor metadata;

        Intercepted(MetadataImplementor metadata) {
            super("the mapping is complete", null, false, false);
            this.metadata = metadata;
        }
    }
}
