package dev.autogen.cli.project;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parent of a project's loader: the JDK, and the core of autogen as the tool itself has loaded it. The tool's own
 * libraries and class path stay out of sight.
 */
final class ToolClasses extends ClassLoader {

    private final ClassLoader tool;
    private final Set<String> platform;

    ToolClasses(ClassLoader tool) {
        super("autogen", ClassLoader.getPlatformClassLoader());
        this.tool = tool;
        this.platform = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a class of this name is not the project's while there is one here. */
    boolean comesFirst(String name) {
        return isCore(name) || platform.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return isCore(name) ? tool.loadClass(name) : super.loadClass(name, resolve);
    }

    /** A class of this package that the tool does not have is one of the project. */
    private static boolean isCore(String name) {
        return name.startsWith("dev.autogen.")
                && !name.startsWith("dev.autogen.hibernate.")
                && !name.startsWith("dev.autogen.cli.")
                && !name.startsWith("dev.autogen.shaded.");
    }
}
