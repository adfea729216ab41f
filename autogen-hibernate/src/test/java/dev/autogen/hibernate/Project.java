package dev.autogen.hibernate;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiled output of an imaginary project: class files of this one under a root of their own, and resources. */
final class Project {

    private final Path root;

    private Project(Path root) {
        this.root = root;
    }

    /** With the classes of the farm. */
    static Project farm(Path folder) throws IOException {
        Path classes = Path.of(URI.create(Project.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path farm = classes.resolve("dev/autogen/hibernate/farm");
        try (Stream<Path> files = Files.walk(farm)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Project(folder);
    }

    static Project empty(Path folder) {
        return new Project(folder);
    }

    Path root() {
        return root;
    }

    Project with(String resource, String text) throws IOException {
        Path file = root.resolve(resource);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Project withPersistenceXml(String units) throws IOException {
        return with(
                "META-INF/persistence.xml",
                "<persistence xmlns='https://jakarta.ee/xml/ns/persistence' version='3.0'>" + units + "</persistence>");
    }

    /** The same as a jar. */
    Path jar(Path file) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"));
                Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path copy = jar.getPath("/" + root.relativize(each));
                Files.createDirectories(copy.getParent());
                try (OutputStream stream = Files.newOutputStream(copy)) {
                    Files.copy(each, stream);
                }
            }
        }
        return file;
    }

    URLClassLoader classLoader() throws IOException {
        return classLoader(root);
    }

    static URLClassLoader classLoader(Path place) throws IOException {
        return new URLClassLoader(List.of(place.toUri().toURL()).toArray(new URL[0]), Project.class.getClassLoader());
    }
}
