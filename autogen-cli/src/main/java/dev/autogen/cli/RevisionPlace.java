package dev.autogen.cli;

import dev.autogen.config.Configuration;
import dev.autogen.config.RevisionSettings;
import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * Folder and package of a new revision.
 *
 * @param folder where its file is to be
 * @param packageName its package; empty for the unnamed one
 */
record RevisionPlace(Path folder, String packageName) {

    /**
     * The place for a revision.
     *
     * @param wanted a folder, relative to the project or absolute; empty for the folder of revisions
     * @throws ConfigurationException if revisions are not looked for there, or it is no package
     */
    static RevisionPlace of(Configuration configuration, Optional<Path> wanted) {
        RevisionSettings settings = configuration.revisions();
        Path root = settings.folder().toAbsolutePath().normalize();
        Path folder = wanted.map(path ->
                        configuration.project().resolve(path).toAbsolutePath().normalize())
                .orElse(root);
        if (!folder.startsWith(root)) {
            throw new ConfigurationException("--version-path " + folder
                    + " is outside the folder of revisions, where none is looked for: name one in " + root);
        }
        if (folder.equals(root)) {
            return new RevisionPlace(settings.folder(), settings.packageName());
        }
        String below =
                root.relativize(folder).toString().replace(root.getFileSystem().getSeparator(), ".");
        String name = settings.packageName().isEmpty() ? below : settings.packageName() + "." + below;
        if (!SourceVersion.isName(name)) {
            throw new ConfigurationException("--version-path " + folder + " would make the package '" + name
                    + "', which is no name of a Java package");
        }
        return new RevisionPlace(folder, name);
    }
}
