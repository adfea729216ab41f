package dev.autogen.cli.project;

import dev.autogen.command.ModelSource;
import dev.autogen.config.MappingSettings;
import dev.autogen.error.AutogenException;
import dev.autogen.error.ConfigurationException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

/** The model of a project, read by autogen's reader of Hibernate, which is loaded next to the project's Hibernate. */
public final class ProjectModel {

    /** Its {@code public static ModelSource create(MappingSettings, List<Path>, ClassLoader)} makes the source. */
    static final String FACTORY = "dev.autogen.hibernate.HibernateModelSource";

    private ProjectModel() {}

    /**
     * The model of the project behind a loader.
     *
     * @param mapping what the configuration says of the entities
     * @param classPath its folders are scanned for entities
     * @throws ConfigurationException if the project has no Hibernate, or its reader refuses the settings
     */
    public static ModelSource of(ProjectClassLoader loader, ProjectClassPath classPath, MappingSettings mapping) {
        if (!loader.has("org.hibernate.boot.MetadataSources")) {
            throw new ConfigurationException("there is no Hibernate on the project's class path: add the dependency"
                    + " org.hibernate.orm:hibernate-core (6.6 or newer), or name its jars in classpath");
        }
        return create(loader, classPath.classes(), mapping);
    }

    private static ModelSource create(ProjectClassLoader loader, List<Path> classes, MappingSettings mapping) {
        try {
            return (ModelSource) loader.loadClass(FACTORY)
                    .getMethod("create", MappingSettings.class, List.class, ClassLoader.class)
                    .invoke(null, mapping, classes, loader);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AutogenException known) {
                throw known;
            }
            throw unusable(e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw unusable(e);
        }
    }

    private static ConfigurationException unusable(Throwable cause) {
        return new ConfigurationException("autogen cannot work with the project's Hibernate: " + cause, cause);
    }
}
