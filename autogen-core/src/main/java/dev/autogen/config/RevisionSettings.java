package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the revisions are.
 *
 * @param places folders of revision files; new ones go to the first unless something else is said
 * @param packages packages of the class path that have revisions as well, such as those of a library
 */
public record RevisionSettings(List<Place> places, List<String> packages) {

    public RevisionSettings {
        places = List.copyOf(places);
        packages = List.copyOf(packages);
    }

    /** Revisions of one folder. */
    public RevisionSettings(Path folder, String packageName) {
        this(List.of(new Place(folder, packageName)), List.of());
    }

    /**
     * A folder of revision files.
     *
     * @param folder absolute folder of the files themselves
     * @param packageName their Java package; empty for the unnamed one
     */
    public record Place(Path folder, String packageName) {}

    /**
     * The place for new revisions.
     *
     * @throws ConfigurationException if all revisions come from the class path
     */
    public Place first() {
        return places.stream()
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("all revisions come from the class path (package "
                        + String.join(", ", packages) + "): to write one, name a folder in 'revisions' too"));
    }

    /** Folder of {@link #first}. */
    public Path folder() {
        return first().folder();
    }

    /** Package of {@link #first}. */
    public String packageName() {
        return first().packageName();
    }
}
