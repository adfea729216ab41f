package dev.autogen.hibernate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a project's mapping is, and what it tells Hibernate.
 *
 * <p>A {@code META-INF/persistence.xml} on the class path is read too: the unit that is named, or else its only one. Where
 * it has several and none is named, entities or mapping files given here stand for themselves.
 *
 * @param entities names of annotated classes, and of packages that are searched with their subpackages
 * @param persistenceUnit name of a unit of {@code persistence.xml}
 * @param mappingFiles names of {@code orm.xml} or {@code hbm.xml} files on the class path
 * @param settings Hibernate's settings ({@code hibernate.*}, {@code jakarta.persistence.*}); they win over those of the unit
 * @param classLoader sees the entities, their libraries and Hibernate
 * @param roots folders and jars that packages are searched in; empty for all that the class loader sees
 */
public record HibernateModel(
        List<String> entities,
        Optional<String> persistenceUnit,
        List<String> mappingFiles,
        Map<String, String> settings,
        ClassLoader classLoader,
        List<Path> roots) {

    public HibernateModel {
        entities = List.copyOf(entities);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
        roots = List.copyOf(roots);
    }

    /** Whatever {@code persistence.xml} says, as the class loader sees it. */
    public static HibernateModel of(ClassLoader classLoader) {
        return new HibernateModel(List.of(), Optional.empty(), List.of(), Map.of(), classLoader, List.of());
    }

    public HibernateModel entities(List<String> other) {
        return new HibernateModel(other, persistenceUnit, mappingFiles, settings, classLoader, roots);
    }

    public HibernateModel persistenceUnit(String other) {
        return new HibernateModel(entities, Optional.of(other), mappingFiles, settings, classLoader, roots);
    }

    public HibernateModel mappingFiles(List<String> other) {
        return new HibernateModel(entities, persistenceUnit, other, settings, classLoader, roots);
    }

    public HibernateModel settings(Map<String, String> other) {
        return new HibernateModel(entities, persistenceUnit, mappingFiles, other, classLoader, roots);
    }

    public HibernateModel roots(List<Path> other) {
        return new HibernateModel(entities, persistenceUnit, mappingFiles, settings, classLoader, other);
    }
}
