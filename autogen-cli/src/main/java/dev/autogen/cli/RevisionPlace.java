package dev.autogen.cli;

import dev.autogen.config.Configuration;
import dev.autogen.config.RevisionSettings;
import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Folder and package of a new revision.
 *
 * @param folder where its file is to be
 * @param packageName its package; empty for the unnamed one
 */
record RevisionPlace(Path folder, String packageName) {

    /**
     * The place for a revision: the wanted one, else the folder that a revision is in which it follows, else the first.
     *
     * @param wanted a folder, relative to the project or absolute; empty where none was named
     * @param after files or classes of the revisions that it follows
     * @throws ConfigurationException if revisions are not looked for there, or it is no package
     */
    static RevisionPlace of(Configuration configuration, Optional<Path> wanted, List<String> after) {
        RevisionSettings settings = configuration.revisions();
        if (wanted.isPresent()) {
            return in(settings, absolute(configuration.project().resolve(wanted.get())));
        }
        RevisionSettings.Place place = after.stream()
                .flatMap(location -> around(settings, absolute(Path.of(location))).stream())
                .findFirst()
                .orElseGet(settings::first);
        return new RevisionPlace(place.folder(), place.packageName());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Optional<RevisionSettings.Place> around(RevisionSettings settings, Path path) {
        return settings.places().stream()
                .filter(place -> path.startsWith(absolute(place.folder())))
                .max(Comparator.comparingInt(place -> place.folder().getNameCount()));
    }

    private static RevisionPlace in(RevisionSettings settings, Path folder) {
        RevisionSettings.Place place = around(settings, folder)
                .orElseThrow(() -> new ConfigurationException("--version-path " + folder
                        + " is outside the folder of revisions, where none is looked for: name one in "
                        + settings.places().stream()
                                .map(each -> absolute(each.folder()).toString())
                                .collect(Collectors.joining(" or "))));
        Path root = absolute(place.folder());
        if (folder.equals(root)) {
            return new RevisionPlace(place.folder(), place.packageName());
        }
        String below =
                root.relativize(folder).toString().replace(root.getFileSystem().getSeparator(), ".");
        String name = place.packageName().isEmpty() ? below : place.packageName() + "." + below;
        if (!SourceVersion.isName(name)) {
            throw new ConfigurationException("--version-path " + folder + " would make the package '" + name
                    + "', which is no name of a Java package");
        }
        return new RevisionPlace(folder, name);
    }
}
