package dev.autogen.hibernate;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of {@code persistence.xml}, or one made of what the user listed.
 *
 * @param name its name
 * @param root where its {@code META-INF} is, or null
 * @param classes names of its classes and annotated packages
 * @param mappingFiles names of its mapping files on the class path
 * @param jarFiles further places to search
 * @param excludeUnlisted whether classes count only if they are listed
 * @param validationMode as Jakarta Persistence names it, or null
 * @param properties its settings
 */
record PersistenceUnit(
        String name,
        @Nullable URL root,
        List<String> classes,
        List<String> mappingFiles,
        List<URL> jarFiles,
        boolean excludeUnlisted,
        @Nullable String validationMode,
        Map<String, String> properties) {

    PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        jarFiles = List.copyOf(jarFiles);
        properties = Map.copyOf(properties);
    }

    /** A unit of listed classes alone. */
    static PersistenceUnit empty() {
        return new PersistenceUnit("autogen", null, List.of(), List.of(), List.of(), true, null, Map.of());
    }

    PersistenceUnit classes(List<String> other) {
        return new PersistenceUnit(
                name, root, other, mappingFiles, jarFiles, excludeUnlisted, validationMode, properties);
    }

    PersistenceUnit mappingFiles(List<String> other) {
        return new PersistenceUnit(name, root, classes, other, jarFiles, excludeUnlisted, validationMode, properties);
    }

    PersistenceUnit properties(Map<String, String> other) {
        return new PersistenceUnit(name, root, classes, mappingFiles, jarFiles, excludeUnlisted, validationMode, other);
    }
}
