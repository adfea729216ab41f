package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Translation;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Step;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schema that a history makes of an empty database, found without one: every revision says what it does, and that is
 * applied to values. SQL is not understood; it counts for what it declares ({@link dev.autogen.Op#execute(String,
 * dev.autogen.Effect...)}).
 *
 * @param database the schema after the last revision, names and types as the revisions have them
 * @param unseen the statements and steps of code that may have changed the schema and do not say how, in order
 */
public record Replay(Database database, List<Unseen> unseen) {

    public Replay {
        unseen = List.copyOf(unseen);
    }

    /**
     * SQL of which nobody says what it does.
     *
     * @param revision id of its revision
     * @param location file of its revision, or its class
     * @param sql the statement
     */
    public record Unseen(String revision, String location, String sql) {

        /** The first line of the statement that is not blank. */
        public String firstLine() {
            return sql.strip().lines().findFirst().orElse("");
        }
    }

    /**
     * All revisions.
     *
     * @param dialect names what has no name as its database would
     * @throws RevisionException if a revision cannot say what it does, or does it to what the ones before have not made
     * @throws dev.autogen.error.IrreversibleException if a revision refuses to be applied
     */
    public static Replay of(Scripts scripts, Dialect dialect) {
        return of(scripts, "heads", dialect);
    }

    /**
     * The revisions that lead to a place; see {@link #of(Scripts, Dialect)}.
     *
     * @param upTo the place, as the target of an upgrade from nothing
     */
    public static Replay of(Scripts scripts, String upTo, Dialect dialect) {
        return of(new Planner(scripts).upgrade(List.of(), upTo), dialect);
    }

    /**
     * The revisions that are applied; see {@link #of(Scripts, Dialect)}.
     *
     * @param rows version rows of a database
     */
    public static Replay of(Scripts scripts, List<String> rows, Dialect dialect) {
        RevisionGraph graph = scripts.graph();
        List<Step> steps = new ArrayList<>();
        List<String> at = List.of();
        for (String row : rows) {
            steps.addAll(new Planner(scripts).upgrade(at, row).steps());
            Set<String> applied = new LinkedHashSet<>(graph.closure(at));
            applied.addAll(graph.closure(List.of(row)));
            at = graph.headsOf(applied);
        }
        return of(Plan.fromNothing(steps), dialect);
    }

    private static Replay of(Plan plan, Dialect dialect) {
        Database database = Database.empty();
        List<Unseen> unseen = new ArrayList<>();
        Translation translation = dialect.translation(plan.before());
        for (Step step : plan.steps()) {
            Script script = step.script();
            for (Operation operation : translation.of(Operation.On.chosen(step.operations(), dialect.name()))) {
                database = named(applied(database, operation, script, unseen), dialect);
                if (operation instanceof Operation.Execute execute && !SchemaSql.isKnown(execute)) {
                    unseen.add(new Unseen(script.id(), script.location(), execute.sql()));
                } else if (operation instanceof Operation.Run) {
                    unseen.add(new Unseen(script.id(), script.location(), operation.describe()));
                }
            }
        }
        return new Replay(database, unseen);
    }

    private static Database applied(Database database, Operation operation, Script script, List<Unseen> unseen) {
        try {
            return operation.apply(database);
        } catch (IllegalStateException e) {
            throw new RevisionException(
                    "the history cannot be followed without a database: '" + operation.describe() + "' in revision "
                            + script.describe() + " comes where " + e.getMessage()
                            + (unseen.isEmpty()
                                    ? "; is a revision before it missing?"
                                    : "; perhaps SQL before it makes that, such as '"
                                            + unseen.get(unseen.size() - 1).firstLine() + "' in revision "
                                            + unseen.get(unseen.size() - 1).revision()
                                            + ": let it say so, op.execute(sql, effect -> effect.createTable(...))"),
                    e);
        }
    }

    /** What was made without a name has got one, as any that the database gives. */
    private static Database named(Database database, Dialect dialect) {
        boolean complete = database.tables().stream()
                .flatMap(table -> table.constraints().stream())
                .noneMatch(constraint -> constraint.name().isEmpty());
        if (complete) {
            return database;
        }
        Database normal = dialect.normalize(database);
        return database.mapTables(table -> named(table, normal.table(table.name())));
    }

    private static Table named(Table table, Table normal) {
        List<TableElement> elements = new ArrayList<>(table.columns());
        for (int i = 0; i < table.constraints().size(); i++) {
            Constraint constraint = table.constraints().get(i);
            elements.add(
                    constraint.name(Name.of(normal.constraints().get(i).name().text())));
        }
        return Table.of(table.name(), elements).indexes(table.indexes()).comment(table.comment());
    }
}
