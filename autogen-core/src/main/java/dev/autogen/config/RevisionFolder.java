package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Folder and package of the revisions, each found from the other where only one is given.
 *
 * @param folder the folder as written, or null
 * @param packageName the package as written, or null
 * @param folderOrigin where the folder is written, for messages
 * @param packageOrigin where the package is written, for messages
 */
record RevisionFolder(
        @Nullable String folder,
        @Nullable String packageName,
        @Nullable Origin folderOrigin,
        @Nullable Origin packageOrigin) {

    private static final String DEFAULT_PACKAGE = "revisions";

    RevisionSettings.Place in(Path project) {
        if (packageName != null && !SourceVersion.isName(packageName)) {
            throw new ConfigurationException(packageOrigin + ": '" + packageName + "' is no name of a Java package");
        }
        if (folder == null) {
            String name = packageName == null ? DEFAULT_PACKAGE : packageName;
            return new RevisionSettings.Place(project.resolve("src/main/java").resolve(name.replace('.', '/')), name);
        }
        Path path = path(folder);
        String name = packageName == null ? packageOf(path).orElse(DEFAULT_PACKAGE) : packageName;
        return new RevisionSettings.Place(project.resolve(path).normalize(), name);
    }

    private Path path(String text) {
        try {
            return Path.of(text).normalize();
        } catch (InvalidPathException e) {
            throw new ConfigurationException(folderOrigin + ": '" + text + "' is no path: " + e.getReason(), e);
        }
    }

    /** {@code com.acme} for {@code src/main/java/com/acme}; {@code db.revisions} for {@code db/revisions}. */
    private static Optional<String> packageOf(Path folder) {
        if (folder.isAbsolute()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        folder.forEach(element -> names.add(element.toString()));
        boolean inSourceRoot =
                names.size() >= 3 && names.get(0).equals("src") && names.get(2).equals("java");
        String name = String.join(".", inSourceRoot ? names.subList(3, names.size()) : names);
        return name.isEmpty() || SourceVersion.isName(name) ? Optional.of(name) : Optional.empty();
    }
}
