package dev.autogen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a new revision besides its message and what it follows. */
final class PlaceOptions {

    @Option(names = "--splice", description = "Let it follow a revision that others follow already: a branch begins.")
    boolean splice;

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            split = ",",
            description = "Name of the branch that begins with it; LABEL@head is then its head.")
    List<String> labels = new ArrayList<>();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            split = ",",
            description = "A revision of another branch, or its label, that must be applied before it.")
    List<String> dependsOn = new ArrayList<>();

    @Option(names = "--rev-id", paramLabel = "ID", description = "Its id. Default: twelve random digits.")
    @Nullable
    String id;

    @Option(
            names = "--version-path",
            paramLabel = "DIR",
            description = "Folder of its file: the folder of revisions, or one in it.")
    @Nullable
    Path folder;

    RevisionRequest request(String message, String follows) {
        return new RevisionRequest(
                message, Optional.ofNullable(id), follows, splice, labels, dependsOn, Optional.ofNullable(folder));
    }
}
