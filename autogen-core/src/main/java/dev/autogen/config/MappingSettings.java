package dev.autogen.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entities, and how Hibernate is to understand them.
 *
 * @param entities names of packages, taken with all below them, or of classes
 * @param persistenceUnit unit of {@code META-INF/persistence.xml}, or null
 * @param mappingFiles resources with XML mappings
 * @param classpath absolute folders and jars; empty to ask the build
 * @param properties settings for Hibernate, {@code hibernate.*} and {@code jakarta.persistence.*}, as they were written
 */
public record MappingSettings(
        List<String> entities,
        @Nullable String persistenceUnit,
        List<String> mappingFiles,
        List<Path> classpath,
        Map<String, String> properties) {

    public MappingSettings {
        entities = List.copyOf(entities);
        mappingFiles = List.copyOf(mappingFiles);
        classpath = List.copyOf(classpath);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /** Whether nothing says what the entities are. */
    public boolean isEmpty() {
        return entities.isEmpty() && persistenceUnit == null && mappingFiles.isEmpty();
    }

    /** Without the values of properties that are secret by their name. */
    @Override
    public String toString() {
        String shown = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + shown(property.getKey(), property.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        return "MappingSettings[entities=" + entities + ", persistenceUnit=" + persistenceUnit + ", mappingFiles="
                + mappingFiles + ", classpath=" + classpath + ", properties=" + shown + "]";
    }

    private static String shown(String key, String value) {
        return key.toLowerCase(Locale.ROOT).contains("password") ? "***" : DatabaseUrl.redact(value);
    }
}
