package dev.autogen.hibernate.zoo;

import dev.autogen.command.Environment;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.ClassPathScripts;
import dev.autogen.script.ScriptSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;

/** A history for each model, of one revision that makes its schema from nothing; all of them are compiled at once. */
final class ZooHistory {

    private final Path sources;
    private final Path classes;
    private final List<String> files = new ArrayList<>();

    ZooHistory(Path folder) {
        this.sources = folder.resolve("src");
        this.classes = folder.resolve("classes");
    }

    /** Drafts the revision of one model as the command does, with an empty database at hand. */
    void draft(Model model, HibernateSchema schema, ConnectionSource emptyDatabase) throws IOException {
        Environment environment = environment(schema, emptyDatabase);
        Draft draft = new RevisionCommand(environment, Clock.systemUTC(), new RevisionIds(new Random(files.size())))
                .run("Make " + model.name(), packageOf(model))
                .draft()
                .orElseThrow();
        Path file = sources.resolve(model.identifier()).resolve(draft.fileName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, draft.source());
        files.add(file.toString());
    }

    /** @throws AssertionError with what the compiler says; it says nothing of a revision that is well written */
    void compile() throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all,-path",
                "-Werror",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        arguments.addAll(files);
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(new String[0]));
        if (result != 0) {
            throw new AssertionError(messages.toString(StandardCharsets.UTF_8));
        }
    }

    /** What commands need to make one model in a database with its compiled revision. */
    Environment environment(Model model, HibernateSchema schema, ConnectionSource database) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ZooHistory.class.getClassLoader());
        return environment(schema, database, new ClassPathScripts(packageOf(model), loader));
    }

    private static Environment environment(
            HibernateSchema schema, ConnectionSource database, ScriptSource... revisions) {
        return new Environment(
                database,
                List.of(revisions),
                VersionTables.standard(),
                (dialect, version) -> schema,
                schema.database().schemas());
    }

    private static String packageOf(Model model) {
        return "zoo." + model.identifier();
    }
}
