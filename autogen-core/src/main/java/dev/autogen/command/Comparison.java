package dev.autogen.command;

import dev.autogen.config.Extensions;
import dev.autogen.custom.CustomObjects;
import dev.autogen.custom.Places;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.Moves;
import dev.autogen.diff.Unspoken;
import dev.autogen.diff.filter.Baseline;
import dev.autogen.diff.filter.Filters;
import dev.autogen.diff.filter.Kept;
import dev.autogen.diff.filter.Selection;
import dev.autogen.diff.rename.FoundRenames;
import dev.autogen.diff.rename.NameRules;
import dev.autogen.diff.rename.PresentSpelling;
import dev.autogen.diff.rename.RenamedDiff;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Sight;
import dev.autogen.runtime.Planner;
import dev.autogen.schema.Database;
import dev.autogen.schema.Origin;
import dev.autogen.schema.SchemaReader;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The model against a database or the history of one: both are read, at the same time, normalised and judged, and what
 * leads from the one to the other is found.
 *
 * @param current the database or its history, normalised
 * @param desired the model, normalised and judged
 * @param difference what would make the database as the model is, in order, and what of it is accepted
 * @param renames what of it is renamed, and what may be
 * @param dialect the database's dialect
 * @param judgement who decided where expressions are spelled differently
 * @param unsupported what the model has and nobody compares, a line each
 * @param compared what of both sides was compared
 * @param defaultSchema exact name of the default schema
 * @param firstRows what tables of the model are filled with when they are made
 * @param largeTexts what columns of the model hold large texts
 * @param statements how many statements were sent to the server for it
 * @param timings how long each part took
 */
record Comparison(
        Database current,
        Database desired,
        Baseline.Accepted difference,
        FoundRenames renames,
        Dialect dialect,
        Judgement judgement,
        List<String> unsupported,
        Compared compared,
        String defaultSchema,
        FirstRows firstRows,
        LargeTexts largeTexts,
        int statements,
        Timings timings) {

    /** Tables that belong to other tools and are nobody's entities. */
    private static final Map<String, String> OTHER_TOOLS = Map.of(
            "flyway_schema_history", "Flyway keeps its history in it",
            "databasechangelog", "Liquibase keeps its history in it",
            "databasechangeloglock", "Liquibase keeps its lock in it");

    static Comparison of(Environment environment, Scripts scripts, Current side, RenameChoices choices) {
        Dialect dialect = side.dialect();
        Stopwatch watch = new Stopwatch();
        SchemaReader modelReader = environment.model().reader(dialect, side.version());
        Filters filters = new Filters(environment.filters().filters())
                .and(environment.extensions().get().filters());
        Map<String, String> otherTools = otherTools(environment);
        CurrentSide reader = new CurrentSide(side, schemas(environment, scripts), otherTools.keySet(), filters);
        SideBySide<Database, Database> read = SideBySide.of(
                () -> watch.measure(Timings.Part.METADATA, modelReader::read),
                "autogen-catalog",
                () -> watch.measure(Timings.Part.READING, reader::read));
        Database model = read.here();
        NameRules rules = new KnownNames(side, modelReader, environment.naming());
        Database seen = model.seenFrom(side.defaultSchema());
        PresentSpelling spelling = PresentSpelling.of(
                seen,
                watch.measure(Timings.Part.READING, () -> reader.with(model, read.beside())),
                dialect::ignoresCase,
                dialect.keepsCaseOfTables(),
                rules);
        Database present = spelling.present();
        Database whole = dialect.normalize(environment.naming().applied(spelling.model(), present, dialect::truncate));
        Selection selection = Selection.of(present, whole, filters, side.defaultSchema(), side.leftOut(), side.needs());
        Database current = selection.current();
        Database desired = selection.desired();
        List<Origin> origins = modelReader.origins().stream()
                .map(origin -> spelling.apply(origin.seenFrom(side.defaultSchema())))
                .toList();
        FoundRenames renames = renames(choices, selection, side.defaultSchema(), origins, rules);
        RenamedDiff diff = RenamedDiff.of(renames.renames(), desired, rules);
        Sight sight = side.sight(diff.underPresentNames(desired), current);
        Unspoken unspoken = Unspoken.of(current, sight.desired());
        Moves moves = Moves.between(current, unspoken.desired());
        watch.lap(Timings.Part.DIFF);
        Judgement judgement = side.judge(moves.undone(unspoken.desired()), current);
        watch.lap(Timings.Part.JUDGE);
        Database wanted = moves.done(judgement.desired());
        Kept kept = Kept.of(
                current,
                judgement.desired(),
                selection.needs(),
                environment.filters().keep(),
                side.defaultSchema());
        List<Operation> tables = diff.between(kept.current(), wanted, dialect::keysStand);
        watch.lap(Timings.Part.DIFF);
        List<Operation> operations =
                customs(environment, scripts, side, current).around(tables, current, side.customs());
        watch.lap(Timings.Part.READING);
        Baseline baseline = environment.filters().baseline();
        return new Comparison(
                current,
                wanted,
                baseline.of(operations),
                baseline.of(renames),
                dialect,
                judgement,
                Stream.of(modelReader.unsupported(), sight.unseen(), unspoken.impossible())
                        .flatMap(List::stream)
                        .toList(),
                new Compared(side, present, whole, selection, kept, otherTools),
                side.defaultSchema(),
                new FirstRows(modelReader.firstRows(), side.defaultSchema()),
                new LargeTexts(modelReader.largeTexts(), side.defaultSchema(), dialect),
                side.statements() + judgement.statements(),
                watch.timings());
    }

    /** What is pending: what would make the database as the model is and is not accepted as it is, in order. */
    List<Operation> operations() {
        return difference.pending();
    }

    /**
     * That the model says nothing of former names that cannot be.
     *
     * @throws ConfigurationException if it does
     */
    void requireConsistent() {
        if (!renames.contradictions().isEmpty()) {
            throw new ConfigurationException(String.join("\n", renames.contradictions()));
        }
    }

    private static FoundRenames renames(
            RenameChoices choices, Selection selection, String defaultSchema, List<Origin> origins, NameRules rules) {
        RenameChoices seen = new RenameChoices(choices.answers().seenFrom(defaultSchema), choices.question());
        List<Origin> compared = selection.compared(origins, defaultSchema);
        return seen.find(selection.current(), selection.desired(), compared, rules);
    }

    private static CustomObjects customs(Environment environment, Scripts scripts, Current side, Database current) {
        Extensions extensions = environment.extensions().get();
        return new CustomObjects(
                extensions.kinds(),
                extensions.declared(),
                extensions.kinds().isEmpty() ? Stream.empty() : history(scripts),
                side.dialect().name(),
                new Places(side.defaultSchema(), current.schemas()));
    }

    /** What all revisions do on the way up. */
    private static Stream<Operation> history(Scripts scripts) {
        return new Planner(scripts)
                .upgrade(List.of(), "heads").steps().stream().flatMap(step -> step.operations().stream());
    }

    /** Those configured, and those that a revision put something into: the model may have left them since. */
    private static Set<String> schemas(Environment environment, Scripts scripts) {
        Set<String> schemas = new LinkedHashSet<>(environment.schemas());
        for (Script script : scripts.all()) {
            script.code().get().upgrade(operation -> schemas(operation).forEach(schemas::add));
        }
        return schemas;
    }

    private static Stream<String> schemas(Operation operation) {
        if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            return execute.effect().stream().flatMap(Comparison::schemas);
        }
        return Stream.ofNullable(operation.subject().schema());
    }

    private static Map<String, String> otherTools(Environment environment) {
        Map<String, String> tables = new LinkedHashMap<>(OTHER_TOOLS);
        environment.tables().names().forEach(name -> tables.put(name, "autogen keeps its history in it"));
        return tables;
    }
}
