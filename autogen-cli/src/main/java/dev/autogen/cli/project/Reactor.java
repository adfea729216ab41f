package dev.autogen.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules that are built together with a project.
 *
 * @param root the folder whose pom lists the project among its modules, directly or through others; the project itself if
 *     there is none
 * @param poms every pom that may change what the project's class path is
 */
record Reactor(Path root, List<Path> poms) {
    Reactor {
        poms = List.copyOf(poms);
    }

    static Reactor of(Path project) {
        Path pom = project.resolve("pom.xml");
        Path root = project;
        Set<Path> poms = new LinkedHashSet<>();
        poms.add(pom);
        for (Path folder : ancestors(project)) {
            Path candidate = folder.resolve("pom.xml");
            Set<Path> reached = new LinkedHashSet<>();
            if (Files.isRegularFile(candidate)) {
                reach(candidate, reached);
            }
            if (reached.contains(pom)) {
                root = folder;
                poms.addAll(reached);
            }
        }
        List.copyOf(poms).forEach(each -> addParents(each, poms));
        return new Reactor(root, List.copyOf(poms));
    }

    private static List<Path> ancestors(Path project) {
        return Stream.iterate(project.getParent(), folder -> folder != null, Path::getParent)
                .toList();
    }

    private static void reach(Path pom, Set<Path> reached) {
        if (!Files.isRegularFile(pom) || !reached.add(pom)) {
            return;
        }
        for (String module : Pom.read(pom).modules()) {
            reach(pomAt(pom.resolveSibling(module).normalize()), reached);
        }
    }

    private static void addParents(Path pom, Set<Path> poms) {
        Pom.read(pom)
                .parent()
                .map(relative -> pomAt(pom.resolveSibling(relative).normalize()))
                .filter(Files::isRegularFile)
                .filter(poms::add)
                .ifPresent(parent -> addParents(parent, poms));
    }

    private static Path pomAt(Path path) {
        return Files.isDirectory(path) ? path.resolve("pom.xml") : path;
    }
}
