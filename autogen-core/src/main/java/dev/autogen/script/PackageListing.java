package dev.autogen.script;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The classes of a package, by name: of folders, jars, and whatever else presents itself as a jar. */
final class PackageListing {

    private static final String CLASS = ".class";

    private final ClassLoader loader;

    PackageListing(ClassLoader loader) {
        this.loader = loader;
    }

    /** Binary names of all classes in a package and below it, sorted. */
    Set<String> classes(String packageName) throws IOException {
        String path = packageName.replace('.', '/');
        Set<String> classes = new TreeSet<>();
        for (URL place : Collections.list(loader.getResources(path))) {
            for (String file : files(place, path)) {
                if (file.endsWith(CLASS) && !file.endsWith("-info.class")) {
                    classes.add(
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'));
                }
            }
        }
        return classes;
    }

    private static List<String> files(URL place, String path) throws IOException {
        if (place.getProtocol().equals("file")) {
            return inFolder(Path.of(URI.create(place.toString())), path);
        }
        URLConnection connection = place.openConnection();
        if (connection instanceof JarURLConnection jar) {
            // a cached jar would stay open and be shared with others
            connection.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(path + "/"))
                        .toList();
            }
        }
        throw new IOException("neither a folder nor a jar: " + place);
    }

    private static List<String> inFolder(Path folder, String path) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path + "/" + folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
