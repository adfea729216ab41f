package dev.autogen.hibernate;

import dev.autogen.command.ModelSource;
import dev.autogen.config.MappingSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one door through which a front end, that has loaded this jar next to a project's Hibernate, comes in. */
public final class HibernateModelSource {

    private HibernateModelSource() {}

    /**
     * The model of a project. Front ends find this method by its name and parameters.
     *
     * @param mapping what the configuration says of the entities
     * @param roots folders and jars that packages are searched in
     * @param classLoader sees the entities, their libraries and Hibernate
     */
    public static ModelSource create(MappingSettings mapping, List<Path> roots, ClassLoader classLoader) {
        HibernateModel model = new HibernateModel(
                mapping.entities(),
                Optional.ofNullable(mapping.persistenceUnit()),
                mapping.mappingFiles(),
                mapping.properties(),
                classLoader,
                roots);
        return (dialect, version) -> new HibernateReader(model, dialect, version);
    }
}
