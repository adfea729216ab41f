package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The places of the revisions, each found from its folder or its package where only one is given.
 *
 * @param entries folders, and {@code classpath:PACKAGE}
 * @param packages packages of the folders, in the same order
 * @param entriesOrigin where the folders are written, for messages
 * @param packagesOrigin where the packages are written, for messages
 */
record RevisionPlaces(
        List<String> entries,
        List<String> packages,
        @Nullable Origin entriesOrigin,
        @Nullable Origin packagesOrigin) {

    private static final String CLASS_PATH = "classpath:";

    RevisionSettings in(Path project) {
        List<String> folders =
                entries.stream().filter(entry -> !entry.startsWith(CLASS_PATH)).toList();
        List<String> shipped = entries.stream()
                .filter(entry -> entry.startsWith(CLASS_PATH))
                .map(this::shipped)
                .distinct()
                .toList();
        if (!folders.isEmpty() && packages.size() > folders.size()) {
            throw new ConfigurationException(packagesOrigin + ": " + packages.size() + " packages are named for "
                    + folders.size() + (folders.size() == 1 ? " folder" : " folders") + " of " + entriesOrigin
                    + ": name one for each, in the same order");
        }
        Map<Path, RevisionSettings.Place> places = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(folders.size(), packages.size()); i++) {
            RevisionSettings.Place place = place(at(folders, i), at(packages, i), project);
            places.putIfAbsent(place.folder(), place);
        }
        if (places.isEmpty() && shipped.isEmpty()) {
            RevisionSettings.Place place = place(null, null, project);
            places.put(place.folder(), place);
        }
        return new RevisionSettings(new ArrayList<>(places.values()), shipped);
    }

    private RevisionSettings.Place place(@Nullable String folder, @Nullable String packageName, Path project) {
        return new RevisionFolder(folder, packageName, entriesOrigin, packagesOrigin).in(project);
    }

    private String shipped(String entry) {
        String name = entry.substring(CLASS_PATH.length()).strip();
        if (!SourceVersion.isName(name)) {
            throw new ConfigurationException(entriesOrigin + ": '" + entry + "' is no name of a Java package");
        }
        return name;
    }

    private static @Nullable String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
