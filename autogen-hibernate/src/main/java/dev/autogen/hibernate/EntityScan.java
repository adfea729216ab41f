package dev.autogen.hibernate;

import dev.autogen.error.ConfigurationException;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.PackageInfo;
import io.github.classgraph.ScanResult;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds annotated classes and packages in class files, without loading a class. */
final class EntityScan {

    private static final List<String> ANNOTATIONS = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Converter");

    private static final String PACKAGE = ".package-info";

    private final ClassLoader classLoader;
    private final List<Path> roots;

    EntityScan(ClassLoader classLoader, List<Path> roots) {
        this.classLoader = classLoader;
        this.roots = roots;
    }

    /**
     * Names of the classes and packages that these names stand for: a class for itself, a package for what is annotated in
     * it and below it.
     */
    List<String> resolve(List<String> names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            String className = className(name);
            if (className != null) {
                found.add(className);
                continue;
            }
            List<String> inPackage = inPackage(name);
            if (inPackage.isEmpty()) {
                throw new ConfigurationException(
                        "'" + name + "' of entities is neither a class nor a package with entities on " + where()
                                + "; check its spelling, and that the project is compiled");
            }
            found.addAll(inPackage);
        }
        return List.copyOf(found);
    }

    /** Folders, which is what a project has, are read without further ado: starting ClassGraph takes longer than they do. */
    private List<String> inPackage(String name) {
        return !roots.isEmpty() && roots.stream().allMatch(Files::isDirectory)
                ? roots.stream()
                        .flatMap(root -> new ClassFolder(root).in(name).stream())
                        .map(EntityScan::found)
                        .flatMap(Optional::stream)
                        .toList()
                : search(graph().acceptPackages(name));
    }

    private static Optional<String> found(ClassFile file) {
        if (file.name().endsWith(PACKAGE)) {
            return file.annotations().isEmpty()
                    ? Optional.empty()
                    : Optional.of(file.name().substring(0, file.name().length() - PACKAGE.length()));
        }
        return file.annotations().stream().anyMatch(ANNOTATIONS::contains)
                ? Optional.of(file.name())
                : Optional.empty();
    }

    /** Names of the annotated classes and packages in a folder or jar. */
    List<String> inRoots(Collection<URL> places) {
        return places.isEmpty() ? List.of() : search(new ClassGraph().overrideClasspath(places));
    }

    /** The name as the class loader wants it ({@code a.B$C} for {@code a.B.C}), or null if there is no such class. */
    @Nullable
    String className(String name) {
        String binary = name;
        while (true) {
            if (classLoader.getResource(binary.replace('.', '/') + ".class") != null) {
                return binary;
            }
            int dot = binary.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            binary = binary.substring(0, dot) + '$' + binary.substring(dot + 1);
        }
    }

    String where() {
        return roots.isEmpty()
                ? "the class path"
                : String.join(", ", roots.stream().map(Path::toString).toList());
    }

    private ClassGraph graph() {
        ClassGraph graph = new ClassGraph();
        return roots.isEmpty() ? graph.overrideClassLoaders(loaders()) : graph.overrideClasspath(roots);
    }

    /** ClassGraph does not ask the parents of a class loader that it is given. */
    private ClassLoader[] loaders() {
        List<ClassLoader> loaders = new ArrayList<>();
        for (ClassLoader each = classLoader; each != null; each = each.getParent()) {
            loaders.add(each);
        }
        return loaders.toArray(new ClassLoader[0]);
    }

    private static List<String> search(ClassGraph graph) {
        List<String> found = new ArrayList<>();
        try (ScanResult result =
                graph.ignoreClassVisibility().enableAnnotationInfo().scan()) {
            for (ClassInfo each : result.getAllClasses()) {
                if (ANNOTATIONS.stream().anyMatch(each::hasAnnotation)) {
                    found.add(each.getName());
                }
            }
            for (PackageInfo each : result.getPackageInfo()) {
                if (!each.getAnnotationInfo().isEmpty()) {
                    found.add(each.getName());
                }
            }
        }
        return found;
    }
}
