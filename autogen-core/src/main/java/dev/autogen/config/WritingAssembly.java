package dev.autogen.config;

import dev.autogen.diff.naming.NameTemplate;
import dev.autogen.diff.naming.NamingConvention;
import dev.autogen.error.ConfigurationException;
import dev.autogen.render.RevisionTemplate;
import dev.autogen.script.CommandHook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed values of the settings that say how revisions are written.
 *
 * @param project the project's folder
 * @param text the value of a key, or null
 * @param origin where that stands
 */
record WritingAssembly(Path project, Function<Key, @Nullable String> text, Function<Key, String> origin) {

    WritingSettings assemble() {
        return new WritingSettings(
                naming(),
                template(),
                List.copyOf(at(Key.WRITE_HOOKS, () -> CommandHook.list(value(Key.WRITE_HOOKS), project))));
    }

    private String value(Key key) {
        String value = text.apply(key);
        return value == null ? "" : value;
    }

    private List<String> items(Key key) {
        return Arrays.stream(value(key).split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** With the place, where something is wrong. */
    private <T> T at(Key key, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ConfigurationException e) {
            throw new ConfigurationException(origin.apply(key) + ": in " + key.text() + ", " + e.getMessage(), e);
        }
    }

    private NamingConvention naming() {
        Map<NameTemplate.Kind, NameTemplate> templates = new EnumMap<>(NameTemplate.Kind.class);
        for (String item : items(Key.NAMING)) {
            NameTemplate template = at(Key.NAMING, () -> NameTemplate.of(item));
            if (templates.put(template.kind(), template) != null) {
                throw new ConfigurationException(origin.apply(Key.NAMING) + ": in naming, "
                        + template.kind().word() + " has two names: give one");
            }
        }
        return templates.isEmpty() ? NamingConvention.none() : new NamingConvention(templates);
    }

    private RevisionTemplate template() {
        String base = text.apply(Key.REVISION_BASE);
        RevisionTemplate based =
                at(Key.REVISION_BASE, () -> new RevisionTemplate(null, base, items(Key.REVISION_IMPORTS)));
        String file = text.apply(Key.REVISION_HEADER);
        return file == null
                ? based
                : at(Key.REVISION_HEADER, () -> new RevisionTemplate(header(file), base, based.imports()));
    }

    private String header(String file) {
        try {
            return Files.readString(project.resolve(file));
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException(
                    "the file " + file + " cannot be read (" + e + "): correct its name, which is"
                            + " relative to the project",
                    e);
        }
    }
}
