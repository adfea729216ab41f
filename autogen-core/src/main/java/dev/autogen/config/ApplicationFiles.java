package dev.autogen.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Spring Boot or Quarkus is configured with: {@code application.properties} and its YAML forms, without any profile.
 * A file of the application is not ours to judge, so what is not understood here is passed over.
 */
final class ApplicationFiles {

    /** Each over the ones before, as Spring Boot has it. */
    private static final List<String> NAMES = List.of(
            "src/main/resources/application.yaml",
            "src/main/resources/application.yml",
            "src/main/resources/application.properties",
            "src/main/resources/config/application.yaml",
            "src/main/resources/config/application.yml",
            "src/main/resources/config/application.properties");

    private static final String SPRING_JPA_PROPERTIES = "spring.jpa.properties.";

    /** The applications' keys, without hyphens and in lower case: both frameworks read them so. */
    private static final Map<String, String> TRANSLATIONS = Map.ofEntries(
            Map.entry("spring.datasource.url", "url"),
            Map.entry("spring.datasource.username", "username"),
            Map.entry("spring.datasource.password", "password"),
            Map.entry("spring.jpa.databaseplatform", "hibernate.dialect"),
            Map.entry("spring.jpa.mappingresources", "mapping-files"),
            Map.entry("spring.jpa.hibernate.naming.implicitstrategy", "hibernate.implicit_naming_strategy"),
            Map.entry("spring.jpa.hibernate.naming.physicalstrategy", "hibernate.physical_naming_strategy"),
            Map.entry("quarkus.datasource.jdbc.url", "url"),
            Map.entry("quarkus.datasource.username", "username"),
            Map.entry("quarkus.datasource.password", "password"),
            Map.entry("quarkus.hibernateorm.database.defaultschema", "hibernate.default_schema"),
            Map.entry("quarkus.hibernateorm.implicitnamingstrategy", "hibernate.implicit_naming_strategy"),
            Map.entry("quarkus.hibernateorm.physicalnamingstrategy", "hibernate.physical_naming_strategy"));

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private ApplicationFiles() {}

    static ApplicationFiles read(Path project, Map<String, String> environment, Map<String, String> systemProperties) {
        ApplicationFiles files = new ApplicationFiles();
        Map<String, String> siblings = new HashMap<>();
        Placeholders placeholders = Placeholders.of(environment, systemProperties, siblings);
        for (String name : NAMES) {
            if (Files.isRegularFile(project.resolve(name))) {
                for (List<Entry> document : SettingsFile.read(project, name).documents()) {
                    if (document.stream().noneMatch(ApplicationFiles::namesProfile)) {
                        for (Entry entry : document) {
                            siblings.put(entry.key(), entry.value());
                            files.settings.put(
                                    entry.key(),
                                    new Setting(entry.value(), Origin.line(name, entry.line()), placeholders));
                        }
                    }
                }
            }
        }
        return files;
    }

    private static boolean namesProfile(Entry entry) {
        return entry.key().startsWith("spring.config.activate.on-profile")
                || entry.key().startsWith("spring.profiles");
    }

    boolean hasKeysOf(String framework) {
        return settings.keySet().stream().anyMatch(key -> key.startsWith(framework + "."));
    }

    /** What of it autogen has keys for. */
    SettingsLayer translate(Framework framework, Map<String, String> environment) {
        SettingsLayer layer = new SettingsLayer();
        settings.forEach((key, setting) -> {
            String translated = translate(key);
            if (translated != null) {
                layer.put(translated, setting);
            }
        });
        if (framework == Framework.SPRING_BOOT) {
            overlay(layer, environment, "SPRING_DATASOURCE_URL", Key.URL);
            overlay(layer, environment, "SPRING_DATASOURCE_USERNAME", Key.USERNAME);
            overlay(layer, environment, "SPRING_DATASOURCE_PASSWORD", Key.PASSWORD);
        } else if (framework == Framework.QUARKUS) {
            overlay(layer, environment, "QUARKUS_DATASOURCE_JDBC_URL", Key.URL);
            overlay(layer, environment, "QUARKUS_DATASOURCE_USERNAME", Key.USERNAME);
            overlay(layer, environment, "QUARKUS_DATASOURCE_PASSWORD", Key.PASSWORD);
        }
        return layer;
    }

    private static @Nullable String translate(String key) {
        if (key.startsWith(SPRING_JPA_PROPERTIES)) {
            String property = key.substring(SPRING_JPA_PROPERTIES.length());
            return Key.isPassedThrough(property) ? property : null;
        }
        return TRANSLATIONS.get(key.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    private static void overlay(SettingsLayer layer, Map<String, String> environment, String variable, Key key) {
        String value = environment.get(variable);
        if (value != null) {
            layer.put(key.text(), new Setting(value, new Origin(variable), Placeholders.NONE));
        }
    }
}
