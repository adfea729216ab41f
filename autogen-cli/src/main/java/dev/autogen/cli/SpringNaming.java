package dev.autogen.cli;

import dev.autogen.config.Configuration;
import dev.autogen.config.Framework;
import dev.autogen.config.MappingSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The naming strategies that Spring Boot sets where an application names none. Which ones they are depends on its line, and
 * that shows in the classes that it has.
 */
final class SpringNaming {

    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";

    /** From Spring Boot 4 on. */
    private static final String IMPLICIT_4 = "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";

    private static final String PHYSICAL_4 = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    /** Up to Spring Boot 3. */
    private static final String IMPLICIT_3 = "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";

    private static final String PHYSICAL_3 = "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

    private SpringNaming() {}

    /**
     * The mapping as Hibernate gets it in the application.
     *
     * @param hasClass whether the project has a class of that name
     */
    static MappingSettings applied(Configuration configuration, Predicate<String> hasClass) {
        MappingSettings mapping = configuration.mapping();
        if (configuration.framework() != Framework.SPRING_BOOT) {
            return mapping;
        }
        if (hasClass.test(IMPLICIT_4)) {
            return with(mapping, IMPLICIT_4, PHYSICAL_4);
        }
        return hasClass.test(IMPLICIT_3) ? with(mapping, IMPLICIT_3, PHYSICAL_3) : mapping;
    }

    private static MappingSettings with(MappingSettings mapping, String implicit, String physical) {
        Map<String, String> properties = new HashMap<>(mapping.properties());
        properties.putIfAbsent(IMPLICIT, implicit);
        properties.putIfAbsent(PHYSICAL, physical);
        return new MappingSettings(
                mapping.entities(), mapping.persistenceUnit(), mapping.mappingFiles(), mapping.classpath(), properties);
    }
}
