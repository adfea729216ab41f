package dev.autogen.command;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.config.AutogenPlugin;
import dev.autogen.config.Extensions;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionIds;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.RunPolicy;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.script.RevisionFolder;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A project whose revisions are rewritten, with a database of its own. */
final class RewriteProject {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:15:00Z"), ZoneOffset.UTC);

    final RevisionFolder folder;
    final LiveDatabase database;
    private final RevisionIds ids = new RevisionIds(new Random(5));
    private Extensions extensions = Extensions.none();
    private RunPolicy policy = RunPolicy.standard();

    private RewriteProject(Path root, LiveDatabase database) {
        this.folder = new RevisionFolder(root);
        this.database = database;
    }

    /** One whose database is as some SQL makes it. */
    static RewriteProject in(Path root, String sql) {
        try {
            RewriteProject project = new RewriteProject(root, LiveDatabase.create());
            project.database.run(sql);
            return project;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With rewriters switched on as a configuration does it. */
    RewriteProject with(String names, AutogenPlugin... plugins) {
        extensions = Extensions.of(
                RewriterNames.of(
                        Stream.of(names.split(",", -1)).map(String::strip).toList(), "autogen.properties:1"),
                plugins);
        return this;
    }

    RewriteProject patience(RunPolicy other) {
        policy = other;
        return this;
    }

    Environment environment(Database model) {
        return new Environment(
                        database::connect,
                        List.of(folder.scripts()),
                        VersionTables.standard(),
                        (dialect, version) -> () -> model,
                        List.of())
                .policy(policy)
                .extensions(() -> extensions);
    }

    /** Drafts what leads to a model, with what is said of rows that exist. */
    List<Draft> draft(String message, Database model, String... fills) {
        return draft(
                message,
                model,
                new FillChoices(Stream.of(fills).map(FillAnswer::of).toList(), FillQuestion.NOBODY));
    }

    List<Draft> draft(String message, Database model, FillChoices fills) {
        return new RevisionCommand(environment(model), CLOCK, ids)
                .run(NewRevision.of(message, ""), RenameChoices.none(), fills)
                .drafts();
    }

    /** Drafts and writes the files. */
    List<Draft> write(String message, Database model, String... fills) {
        List<Draft> drafts = draft(message, model, fills);
        drafts.forEach(draft -> folder.write(draft.fileName(), draft.source()));
        return drafts;
    }

    void upgrade() {
        new UpgradeCommand(environment(Database.empty())).run("head", RunListener.SILENT);
    }

    void downgrade() {
        new DowngradeCommand(environment(Database.empty())).run("base", RunListener.SILENT);
    }

    /** What the project's check says is pending. */
    List<String> pending(Database model) {
        return describe(new CheckCommand(environment(model)).run().operations());
    }

    /** What differs, whatever the rewriters make of it. */
    List<String> differences(Database model) {
        Environment plain =
                environment(model).extensions(() -> Extensions.of(new RewriterNames(List.of(), "the test")));
        return describe(new CheckCommand(plain).run().operations());
    }

    static List<String> describe(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    static Database model(Table... tables) {
        return Database.empty().tables(List.of(tables));
    }

    static Table table(String name, TableElement... elements) {
        return Table.of(ObjectName.of(name), List.of(elements));
    }
}
