package dev.autogen.cli.project;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private final ToolClasses tool;
    private final @Nullable ClassRecord record = ClassRecord.wanted();

    private ProjectClassLoader(URL[] entries, ToolClasses tool) {
        super("project", entries, tool);
        this.tool = tool;
    }

    /** A loader over a class path; close it when the command ends. */
    public static ProjectClassLoader open(ToolHome home, ProjectClassPath classPath) {
        URL[] entries = Stream.concat(home.hibernateReader().stream(), classPath.entries().stream())
                .map(ProjectClassLoader::url)
                .toArray(URL[]::new);
        return new ProjectClassLoader(entries, new ToolClasses(ProjectClassLoader.class.getClassLoader()));
    }

    /**
     * As every loader does, but the parent is asked last for what it will hardly have: to say so it throws two exceptions with
     * deep traces, and thousands of classes are asked for.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (tool.comesFirst(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return tool.loadClass(name);
            }
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> found = super.findClass(name);
        if (record != null) {
            record.add(found);
        }
        return found;
    }

    /**
     * Begins to load the classes that reading a model has needed before, beside whatever the command does first. Nothing is
     * initialised, and what is not there is passed over: this saves time only.
     */
    public void expectModel() {
        Thread thread = new Thread(() -> ClassRecord.names().forEach(this::load), "autogen-classes");
        thread.setDaemon(true);
        thread.start();
    }

    private void load(String name) {
        try {
            Class<?> unused = Class.forName(name, false, this);
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever needs it will hear of it.
            return;
        }
    }

    /** Whether the project, or the JDK, has this class; it is not loaded. */
    public boolean has(String className) {
        return getResource(className.replace('.', '/') + ".class") != null;
    }

    /** Lets go of the jars. Classes that are loaded stay usable. */
    @Override
    public void close() {
        if (record != null) {
            record.write();
        }
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
