package dev.autogen.cli.project;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Loads the classes of a project, its Hibernate and its driver among them, beside the tool and apart from its libraries.
 *
 * <p>First come autogen's reader of Hibernate, then the project's own entries. The core of autogen is the tool's, even where
 * the project has one on its class path, so that values pass between the two.
 */
public final class ProjectClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private ProjectClassLoader(URL[] entries, ClassLoader tool) {
        super("project", entries, new ToolClasses(tool));
    }

    /** A loader over a class path; close it when the command ends. */
    public static ProjectClassLoader open(ToolHome home, ProjectClassPath classPath) {
        URL[] entries = Stream.concat(home.hibernateReader().stream(), classPath.entries().stream())
                .map(ProjectClassLoader::url)
                .toArray(URL[]::new);
        return new ProjectClassLoader(entries, ProjectClassLoader.class.getClassLoader());
    }

    /** Whether the project, or the JDK, has this class; it is not loaded. */
    public boolean has(String className) {
        return getResource(className.replace('.', '/') + ".class") != null;
    }

    /** Lets go of the jars. Classes that are loaded stay usable. */
    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            // A jar that cannot be closed was only read: nothing is lost.
            System.getLogger(ProjectClassLoader.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }
}
