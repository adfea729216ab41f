package dev.autogen.cli;

import dev.autogen.config.Configuration;
import dev.autogen.config.Key;
import dev.autogen.config.RevisionSettings;
import dev.autogen.error.ConfigurationException;
import dev.autogen.script.ClassPathScripts;
import dev.autogen.script.Script;
import dev.autogen.script.ScriptSource;
import dev.autogen.script.SourceScripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places that a project's revisions come from.
 *
 * @param configuration says where they are
 * @param classPath what the revisions may use
 * @param loader loads that, and the revisions that are on it already
 * @param cache folder of compiled revisions
 */
record RevisionSources(
        Configuration configuration, Supplier<List<Path>> classPath, Supplier<ClassLoader> loader, Path cache) {

    /** A folder within another one is found with that, and loaded once. */
    List<ScriptSource> all() {
        List<Path> folders = configuration.revisions().places().stream()
                .map(RevisionSettings.Place::folder)
                .toList();
        Stream<ScriptSource> sources = folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .map(this::folder);
        return Stream.concat(
                        sources, configuration.revisions().packages().stream().map(this::shipped))
                .toList();
    }

    private ScriptSource folder(Path folder) {
        return source(folder.toString(), () -> {
            requireFolders();
            return new SourceScripts(folder, classPath.get(), cache, loader.get()).load();
        });
    }

    private ScriptSource shipped(String packageName) {
        return source("package " + packageName, () -> {
            List<Script> scripts = new ClassPathScripts(packageName, loader.get()).load();
            if (scripts.isEmpty()) {
                throw new ConfigurationException(origin() + ": no revision is in package " + packageName
                        + " of the class path: correct 'revisions', or add the library that has them");
            }
            return scripts;
        });
    }

    private static ScriptSource source(String location, Supplier<List<Script>> scripts) {
        return new ScriptSource() {
            @Override
            public List<Script> load() {
                return scripts.get();
            }

            @Override
            public String location() {
                return location;
            }
        };
    }

    /** The first one is made when the first revision is written; any other that is missing is a mistake. */
    private void requireFolders() {
        String missing = configuration.revisions().places().stream()
                .skip(1)
                .map(RevisionSettings.Place::folder)
                .filter(folder -> !Files.isDirectory(folder))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new ConfigurationException(
                    origin() + ": there is no folder " + missing + ": make it, or correct 'revisions'");
        }
    }

    private String origin() {
        return configuration
                .findOrigin(Key.REVISIONS)
                .or(() -> configuration.findOrigin(Key.PACKAGE))
                .map(Object::toString)
                .orElse("revisions");
    }
}
