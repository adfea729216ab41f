package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the configuration of a project. What surrounds it is given, so that nothing depends on the process.
 *
 * @param project the project's folder
 * @param environment environment variables
 * @param systemProperties system properties, for placeholders
 */
public record ConfigurationLoader(Path project, Map<String, String> environment, Map<String, String> systemProperties) {

    public ConfigurationLoader {
        project = project.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        systemProperties = Map.copyOf(systemProperties);
    }

    /**
     * The configuration.
     *
     * @param flags values that win over all others, by {@linkplain Key#text() key} or by the name of a setting of Hibernate
     * @throws ConfigurationException if a file does not parse, a key is unknown, or a value cannot be used
     */
    public Configuration load(Map<String, String> flags) {
        if (!Files.isDirectory(project)) {
            throw new ConfigurationException("the project's folder " + project + " does not exist");
        }
        SettingsLayer told = AutogenFile.read(project, environment, systemProperties);
        told.overlay(variables());
        told.overlay(flags(flags));

        ApplicationFiles application = ApplicationFiles.read(project, environment, systemProperties);
        Framework framework = FrameworkDetection.of(project, application);
        SettingsLayer settings = discovered(application, framework, told);
        if (told.has(Key.URL)) {
            // The application's credentials belong to the application's database: no other server is to see them.
            settings.remove(Key.USERNAME);
            settings.remove(Key.PASSWORD);
        }
        if (told.has(Key.ENTITIES) || told.has(Key.MAPPING_FILES)) {
            settings.remove(Key.PERSISTENCE_UNIT);
        }
        settings.overlay(told);
        return new ConfigurationAssembly(project, framework, settings).assemble();
    }

    /**
     * The targets that a file lists, see {@link TargetsFile}. Where the URL of one does not say user and password, they are those
     * that {@code --url} would go with.
     *
     * @param file the file, in the project's folder or absolute
     * @param flags as for {@link #load}
     * @throws ConfigurationException if the file cannot be read, a line of it cannot be used, or two lines are one target
     */
    public List<TargetSettings> targets(Path file, Map<String, String> flags) {
        Placeholders placeholders = Placeholders.of(environment, systemProperties, Map.of());
        List<TargetsFile.Line> lines = TargetsFile.read(project.resolve(file), file.toString(), placeholders);
        Optional<DatabaseUrl> other = lines.stream()
                .map(TargetsFile.Line::url)
                .flatMap(Stream::ofNullable)
                .findFirst();
        Optional<ConnectionSettings> credentials = other.map(url -> {
            Map<String, String> told = new LinkedHashMap<>(flags);
            told.put(Key.URL.text(), url.text());
            return load(told).database().connection();
        });
        return lines.stream().map(line -> line.settings(credentials)).toList();
    }

    private SettingsLayer discovered(ApplicationFiles application, Framework framework, SettingsLayer told) {
        SettingsLayer layer = new SettingsLayer();
        Setting unit = told.find(Key.PERSISTENCE_UNIT);
        // Spring Boot passes persistence.xml over, so it says nothing about such an application unless it is asked for.
        if (framework != Framework.SPRING_BOOT || unit != null) {
            Placeholders placeholders = Placeholders.of(environment, systemProperties, Map.of());
            layer.overlay(PersistenceXml.read(project, placeholders).translate(name(unit)));
        }
        layer.overlay(application.translate(framework, environment));
        return layer;
    }

    private static @Nullable String name(@Nullable Setting unit) {
        try {
            return unit == null ? null : unit.text();
        } catch (UnresolvedPlaceholder e) {
            throw new ConfigurationException(unit.origin() + ": " + e.getMessage(), e);
        }
    }

    private SettingsLayer variables() {
        SettingsLayer layer = new SettingsLayer();
        for (Key key : Key.values()) {
            String value = environment.get(key.variable());
            // An empty variable is how continuous integration says that there is none.
            if (value != null && !value.isEmpty()) {
                layer.put(key.text(), new Setting(value, new Origin(key.variable()), Placeholders.NONE));
            }
        }
        return layer;
    }

    private static SettingsLayer flags(Map<String, String> flags) {
        SettingsLayer layer = new SettingsLayer();
        flags.forEach((key, value) -> {
            if (!Key.isKnown(key)) {
                throw new ConfigurationException("unknown key '" + key + "'; " + Nearest.hint(key));
            }
            Origin origin = new Origin(Key.isPassedThrough(key) ? "-D " + key : "--" + key);
            layer.put(key, new Setting(value, origin, Placeholders.NONE));
        });
        return layer;
    }
}
