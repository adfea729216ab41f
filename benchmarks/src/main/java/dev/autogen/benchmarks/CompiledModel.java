package dev.autogen.benchmarks;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Database;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A generated model as class files.
 *
 * @param folder where they are
 */
public record CompiledModel(Path folder) {

    /**
     * Compiles a model, unless an earlier run has.
     *
     * @param work a folder to keep class files in
     */
    public static CompiledModel of(GeneratedModel model, Path work) throws IOException {
        Path folder = work.resolve(
                "model-" + model.tables() + "-" + model.state().name().toLowerCase(java.util.Locale.ROOT));
        Path done = folder.resolve("compiled");
        String sources = Integer.toHexString(model.sources().hashCode());
        if (Files.notExists(done) || !Files.readString(done).equals(sources)) {
            compile(model, folder);
            Files.writeString(done, sources);
        }
        return new CompiledModel(folder);
    }

    private static void compile(GeneratedModel model, Path folder) throws IOException {
        Files.createDirectories(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            List<JavaFileObject> units = model.sources().entrySet().stream()
                    .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            if (!compiler.getTask(null, files, null, List.of("-proc:none", "-nowarn"), null, units)
                    .call()) {
                throw new IllegalStateException("the generated model does not compile");
            }
        }
    }

    /** The schema that its entities stand for, as {@code check} reads it. */
    public Database schema(ServerVersion server) throws IOException {
        Dialect dialect = new PostgresDialect();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledModel.class.getClassLoader())) {
            HibernateModel model = HibernateModel.of(loader)
                    .entities(List.of(GeneratedModel.PACKAGE))
                    .roots(List.of(folder));
            return new HibernateReader(model, dialect, server).read();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
