package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project's own {@code autogen.properties} or {@code autogen.yaml}. Nothing unknown is passed over in silence. */
final class AutogenFile {

    /** The names that it may have; a project has one of them at most. */
    static final List<String> NAMES = List.of("autogen.properties", "autogen.yaml", "autogen.yml");

    private AutogenFile() {}

    static SettingsLayer read(Path project, Map<String, String> environment, Map<String, String> systemProperties) {
        List<String> present = NAMES.stream()
                .filter(name -> Files.exists(project.resolve(name)))
                .toList();
        if (present.size() > 1) {
            throw new ConfigurationException("both " + present.get(0) + " and " + present.get(1) + " are in " + project
                    + ": keep one and delete the other");
        }
        SettingsLayer layer = new SettingsLayer();
        for (String name : present) {
            SettingsFile file = SettingsFile.read(project, name);
            Map<String, String> siblings = new HashMap<>();
            Placeholders placeholders = Placeholders.of(environment, systemProperties, siblings);
            Map<String, Integer> lines = new HashMap<>();
            for (List<Entry> document : file.documents()) {
                for (Entry entry : document) {
                    Origin origin = Origin.line(name, entry.line());
                    requireKnown(entry, origin);
                    Integer earlier = lines.put(entry.key(), entry.line());
                    if (earlier != null) {
                        throw new ConfigurationException(
                                origin + ": key '" + entry.key() + "' stands already in line " + earlier);
                    }
                    siblings.put(entry.key(), entry.value());
                    layer.put(entry.key(), new Setting(entry.value(), origin, placeholders));
                }
            }
        }
        return layer;
    }

    private static void requireKnown(Entry entry, Origin origin) {
        if (!Key.isKnown(entry.key())) {
            throw new ConfigurationException(
                    origin + ": unknown key '" + entry.key() + "'; " + Nearest.hint(entry.key()));
        }
    }
}
