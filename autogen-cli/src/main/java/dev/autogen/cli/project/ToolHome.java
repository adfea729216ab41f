package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the tool itself lies: the folder {@code lib} of a distribution, or the class path of a build. */
public final class ToolHome {

    private static final String HIBERNATE = ProjectModel.FACTORY.replace('.', '/') + ".class";
    private static final String CLASSGRAPH = "io/github/classgraph/ClassGraph.class";

    private final @Nullable Path lib;

    private ToolHome(@Nullable Path lib) {
        this.lib = lib;
    }

    /** The home of the running tool. */
    public static ToolHome find() {
        Path code = path(ToolHome.class.getProtectionDomain().getCodeSource().getLocation());
        return new ToolHome(Files.isRegularFile(code) ? code.getParent() : null);
    }

    /** A home whose jars lie in a folder. */
    public static ToolHome of(Path lib) {
        return new ToolHome(lib);
    }

    /** The jar of this name in the distribution, if there is one. */
    public Optional<Path> jar(String fileName) {
        return Optional.ofNullable(lib).map(folder -> folder.resolve(fileName)).filter(Files::isRegularFile);
    }

    /** The folder of the distribution's jars; none when the tool runs from a build. */
    public Optional<Path> lib() {
        return Optional.ofNullable(lib);
    }

    /** What is loaded next to the project's own Hibernate. */
    List<Path> hibernateReader() {
        return List.of(
                jar("autogen-hibernate.jar").orElseGet(() -> onClassPath(HIBERNATE)),
                jar("classgraph.jar").orElseGet(() -> onClassPath(CLASSGRAPH)));
    }

    private static Path onClassPath(String resource) {
        URL url = ToolHome.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new ConfigurationException("this installation of autogen is incomplete: " + resource
                    + " is missing; its folder lib must hold autogen-hibernate.jar and classgraph.jar");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return path(jar.getJarFileURL());
            }
            String text = url.toString();
            return path(URI.create(text.substring(0, text.length() - resource.length()))
                    .toURL());
        } catch (IOException e) {
            throw new ConfigurationException("cannot find autogen's own jar behind " + url, e);
        }
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new ConfigurationException("cannot find autogen's own folder behind " + url, e);
        }
    }
}
