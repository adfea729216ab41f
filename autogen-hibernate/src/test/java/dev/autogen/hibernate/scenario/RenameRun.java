package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RenameQuestion;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Drafted;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.Rename;
import dev.autogen.diff.rename.RenameAnswer;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.SourceScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case of the corpus: what is offered, and what becomes of filled tables when it is accepted. */
final class RenameRun {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final RevisionIds IDS = new RevisionIds(() -> 0x5ce4a71005ceL);
    private static final Pattern RENAME = Pattern.compile("(\\w+) (.*) to (.*)");

    private final RenameCase edit;
    private final Cluster cluster;
    private final EntityCompiler compiler;
    private final Path work;
    private final Dialect dialect = new PostgresDialect();
    private final Catalog catalog;
    private final Filling filling;

    RenameRun(RenameCase edit, Cluster cluster, EntityCompiler compiler, Path work) {
        this.edit = edit;
        this.cluster = cluster;
        this.compiler = compiler;
        this.work = work;
        this.catalog = new Catalog(cluster, dialect);
        this.filling = new Filling(cluster, dialect);
    }

    /** Runs it, and gives what was offered as likely. */
    List<String> run() throws SQLException, IOException {
        try (CompiledEntities before = compiled("before");
                CompiledEntities after = compiled("after")) {
            export(before, Cluster.LIVE, "before");
            Database filled;
            try (Connection connection = cluster.connect(Cluster.LIVE)) {
                filled = new JdbcReader(
                                connection,
                                new PostgresProduct(),
                                dialect,
                                Scope.defaultSchema().schemas(catalog.schemas()))
                        .read();
            }
            filling.fill(filled);
            Environment edited = environment(after, "after");
            List<Candidate> candidates = new CheckCommand(edited).run(said()).candidates();
            List<String> likely = candidates.stream()
                    .filter(Candidate::likely)
                    .map(candidate -> candidate.rename().describe())
                    .sorted()
                    .toList();
            assertThat(likely).as("what is offered, of %s", candidates).isEqualTo(sorted(edit.renames()));
            if (!edit.all().isEmpty()) {
                export(after, Cluster.FRESH, "after");
                rename(edited, environment(before, "before"), filled, candidates);
            }
            return likely;
        }
    }

    private void rename(Environment edited, Environment former, Database filled, List<Candidate> candidates)
            throws SQLException, IOException {
        List<String> exported = catalog.comparable(Cluster.FRESH, Map.of());
        List<String> catalogBefore = catalog.live();
        Map<String, List<String>> values = values(filled, false);
        RenameAnswers answers = said();
        for (Candidate candidate : candidates) {
            Rename rename = candidate.rename();
            if (edit.all().contains(rename.describe())) {
                answers = answers.with(RenameAnswer.rename(rename.kind(), rename.answer()));
            }
        }
        Drafted drafted = new RevisionCommand(edited, CLOCK, IDS)
                .run(
                        NewRevision.of("Rename", "revisions"),
                        new RenameChoices(answers.rest(RenameAnswers.Rest.DROPPED), RenameQuestion.NOBODY));
        List<Operation> operations = drafted.draft().orElseThrow().script().upgrade();
        assertThat(operations).filteredOn(Operation::destructive).isSubsetOf(narrowing(operations));
        if (edit.parts().containsKey("operations")) {
            assertThat(operations.stream().map(Operation::describe))
                    .containsExactlyElementsOf(
                            edit.parts().get("operations").lines().toList());
        }
        Path folder = Files.createDirectories(work.resolve("revisions"));
        Files.writeString(
                folder.resolve(drafted.draft().get().fileName()),
                drafted.draft().get().source());
        for (int pass = 0; pass < 2; pass++) {
            new UpgradeCommand(edited).run("head", RunListener.SILENT);
            assertThat(catalog.comparable(Cluster.LIVE, Map.of()))
                    .as("the catalog after %s", operations)
                    .isEqualTo(exported);
            assertThat(new CheckCommand(edited).run().operations())
                    .as("what is pending")
                    .isEmpty();
            assertThat(values(filled, true)).as("the values").isEqualTo(values);
            if (pass == 0) {
                new DowngradeCommand(former).run("base", RunListener.SILENT);
                assertThat(catalog.live()).as("the catalog after the downgrade").isEqualTo(catalogBefore);
                assertThat(values(filled, false))
                        .as("the values after the downgrade")
                        .isEqualTo(values);
            }
        }
    }

    /** A change of type that was asked for besides. */
    private static List<Operation> narrowing(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn)
                .toList();
    }

    /** The values of all renamed columns, and the number of rows of all renamed tables, by the rename. */
    private Map<String, List<String>> values(Database filled, boolean renamed) throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String rename : edit.all()) {
            Matcher parts = matcher(rename);
            if (parts.group(1).equals("table")) {
                tables.put(parts.group(2), parts.group(3));
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String rename : edit.all()) {
            Matcher parts = matcher(rename);
            String old = parts.group(2);
            if (parts.group(1).equals("table")) {
                ObjectName table = table(filled, old);
                values.put(rename, List.of(String.valueOf(filling.rows(renamed ? table.name(parts.group(3)) : table))));
            } else if (parts.group(1).equals("column")) {
                ObjectName table = filled.tables().stream()
                        .map(each -> each.name())
                        .filter(each -> old.startsWith(each + "."))
                        .findFirst()
                        .orElseThrow();
                String now = tables.getOrDefault(table.toString(), table.name());
                values.put(
                        rename,
                        renamed
                                ? filling.values(table.name(now), parts.group(3))
                                : filling.values(
                                        table, old.substring(table.toString().length() + 1)));
            }
        }
        return values;
    }

    private static ObjectName table(Database database, String name) {
        return database.tables().stream()
                .map(table -> table.name())
                .filter(table -> table.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Matcher matcher(String rename) {
        Matcher parts = RENAME.matcher(rename);
        assertThat(parts.matches()).as(rename).isTrue();
        return parts;
    }

    private RenameAnswers said() {
        RenameAnswers answers = RenameAnswers.none();
        for (String flag : edit.facts("flag")) {
            String[] parts = flag.split(" ", 2);
            Rename.Kind kind = parts[0].equals("--rename-table") ? Rename.Kind.TABLE : Rename.Kind.COLUMN;
            answers = answers.with(RenameAnswer.rename(kind, parts[1]));
        }
        return answers;
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        sorted.sort(null);
        return sorted;
    }

    private CompiledEntities compiled(String side) {
        return compiler.compile(edit.sources(side, work.resolve(side + "-source")), work.resolve(side));
    }

    private void export(CompiledEntities sources, String database, String side) throws SQLException {
        cluster.empty(database);
        HibernateExport.create(sources, cluster.url(database), edit.settings(side));
    }

    private Environment environment(CompiledEntities sources, String side) throws SQLException {
        HibernateModel model = HibernateModel.of(sources.loader())
                .entities(List.of("shop"))
                .roots(List.of(sources.folder()))
                .settings(edit.settings(side));
        SourceScripts scripts = new SourceScripts(
                work.resolve("revisions"),
                List.of(),
                work.resolve("cache"),
                Thread.currentThread().getContextClassLoader());
        return new Environment(
                () -> cluster.connect(Cluster.LIVE),
                List.of(scripts),
                VersionTables.standard(),
                (its, version) -> new HibernateReader(model, its, version),
                catalog.schemas());
    }
}
