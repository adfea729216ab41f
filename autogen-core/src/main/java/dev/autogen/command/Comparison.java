package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.rename.FoundRenames;
import dev.autogen.diff.rename.NameRules;
import dev.autogen.diff.rename.RenamedDiff;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.schema.Origin;
import dev.autogen.schema.SchemaReader;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The model against the database: both are read, normalised and judged, and what leads from the one to the other is found.
 *
 * @param operations what would make the database as the model is, in order
 * @param renames what of it is renamed, and what may be
 * @param judgement who decided where expressions are spelled differently
 * @param unsupported what the model has and nobody compares, a line each
 * @param statements how many statements were sent to the server for it
 * @param timings how long each part took
 */
record Comparison(
        List<Operation> operations,
        FoundRenames renames,
        Judgement judgement,
        List<String> unsupported,
        int statements,
        Timings timings) {

    /** Tables that belong to other tools, or to autogen itself, and are nobody's entities. */
    private static final Set<String> OTHER_TOOLS =
            Set.of("flyway_schema_history", "databasechangelog", "databasechangeloglock");

    static Comparison of(Environment environment, Scripts scripts, Session session, RenameChoices choices) {
        Dialect dialect = session.dialect();
        Stopwatch watch = new Stopwatch();
        SchemaReader modelReader = environment.model().reader(dialect, session.version());
        Database model = modelReader.read();
        watch.lap(Timings.Part.METADATA);
        JdbcReader reader = new JdbcReader(
                session.connection(), dialect, new Scope(schemas(environment, scripts, model), excluded(environment)));
        Database current = dialect.normalize(reader.read());
        watch.lap(Timings.Part.READING);
        Database desired = dialect.normalize(model.seenFrom(reader.defaultSchema()));
        NameRules rules = new KnownNames(dialect, reader, modelReader);
        FoundRenames renames = renames(choices, current, desired, reader.defaultSchema(), modelReader, rules);
        RenamedDiff diff = RenamedDiff.of(renames.renames(), desired, rules);
        watch.lap(Timings.Part.DIFF);
        Judgement judgement =
                new ServerJudge(session.connection(), dialect).judge(diff.underPresentNames(desired), current);
        watch.lap(Timings.Part.JUDGE);
        List<Operation> operations = diff.between(current, judgement.desired());
        watch.lap(Timings.Part.DIFF);
        return new Comparison(
                operations,
                renames,
                judgement,
                modelReader.unsupported(),
                reader.statements() + judgement.statements(),
                watch.timings());
    }

    private static FoundRenames renames(
            RenameChoices choices,
            Database current,
            Database desired,
            String defaultSchema,
            SchemaReader model,
            NameRules rules) {
        RenameChoices seen = new RenameChoices(choices.answers().seenFrom(defaultSchema), choices.question());
        List<Origin> origins = model.origins().stream()
                .map(origin -> origin.seenFrom(defaultSchema))
                .toList();
        return seen.find(current, desired, origins, rules);
    }

    /** Those of the model, those configured, and those that a revision put something into and the model has left since. */
    private static List<String> schemas(Environment environment, Scripts scripts, Database model) {
        Set<String> schemas = new LinkedHashSet<>(model.schemas());
        schemas.addAll(environment.schemas());
        for (Script script : scripts.all()) {
            script.code().get().upgrade(operation -> {
                String schema = operation.subject().schema();
                if (schema != null) {
                    schemas.add(schema);
                }
            });
        }
        return List.copyOf(schemas);
    }

    private static Set<String> excluded(Environment environment) {
        VersionTables own = environment.tables();
        Set<String> excluded = new LinkedHashSet<>(OTHER_TOOLS);
        excluded.add(own.version());
        excluded.add(own.history());
        return excluded;
    }
}
