package dev.autogen.script;

import java.util.Map;

/**
 * Loads compiled revisions. Its own classes come first: the project's build may have left an older state of the same
 * revisions on the class path.
 */
final class RevisionClassLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    RevisionClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
