package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A project under test, its classes compiled here rather than by Maven.
 *
 * @param folder the project's folder
 * @param environment variables that autogen is started with
 */
record Shop(Path folder, Map<String, String> environment) {

    static final String CUSTOMER = """
            package shop;
            import jakarta.persistence.*;
            @Entity public class Customer {
                @Id long id;
                @Column(nullable = false, length = 40) String name;
            }
            """;

    /** A shop that knows its database, with one entity. */
    static Shop in(Path folder, String url) throws IOException {
        Shop shop = new Shop(folder, new HashMap<>(Map.of("AUTOGEN_URL", url, "AUTOGEN_USERNAME", "postgres")));
        shop.file(
                "autogen.properties",
                "entities = shop",
                "package = shop.revisions",
                "revisions = src/shop/revisions",
                "classpath = classes," + libraries());
        shop.compile(CUSTOMER);
        return shop;
    }

    Run run(String... arguments) {
        Surroundings surroundings = Run.in(folder, environment);
        return Run.of(surroundings, new ProjectSessions(surroundings), arguments);
    }

    void file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    /** The files of revisions. */
    List<Path> revisions() throws IOException {
        Path revisions = folder.resolve("src/shop/revisions");
        if (!Files.isDirectory(revisions)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(revisions)) {
            return files.sorted().toList();
        }
    }

    void compile(String... sources) throws IOException {
        compileWith(List.of(), sources);
    }

    /** @param libraries jars that the sources need beside those of the test */
    void compileWith(List<Path> libraries, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        String classPath = Stream.concat(
                        libraries.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath);
        assertThat(compiler.getTask(
                                errors,
                                null,
                                null,
                                options,
                                null,
                                Arrays.stream(sources).map(Source::new).toList())
                        .call())
                .as(errors.toString())
                .isTrue();
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(","));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(
                    URI.create("memory:///" + text.replaceAll("(?s).*?public (?:abstract )?class (\\w+).*", "$1")
                            + ".java"),
                    Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
