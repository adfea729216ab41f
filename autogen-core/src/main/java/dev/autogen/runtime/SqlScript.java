package dev.autogen.runtime;

import dev.autogen.dialect.ScriptSql;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.schema.Database;
import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Carries out a plan by writing it down: the statements that {@link Runner} would send, in the same transactions and with the same
 * rows in the version table, the history and the journal, for the database's own command-line tool.
 */
public final class SqlScript {

    private final ScriptTarget target;
    private final Function<List<String>, Database> schemas;
    private final RevisionGraph graph;
    private final ScriptSql sql;

    /** @param schemas the schema of a database at version rows, as far as the revisions say it */
    public SqlScript(ScriptTarget target, Scripts scripts, Function<List<String>, Database> schemas) {
        this.target = target;
        this.schemas = schemas;
        this.graph = scripts.graph();
        this.sql = target.sql();
    }

    /**
     * Writes a plan.
     *
     * @param current version rows that the plan begins with
     * @param starting on what database it may be run
     * @return the script; it ends with a line end
     * @throws UnsupportedException if a step of a revision needs a connection, or the database has no means for an operation
     */
    public String write(Plan plan, List<String> current, Starting starting) {
        requireNoConnection(plan);
        List<PreparedStep> steps =
                Unfolded.of(PreparedStep.of(plan, target.dialect()), target.dialect(), () -> schemas.apply(current));
        List<String> lines = new ArrayList<>();
        begin(lines, starting);
        create(lines, current, steps);
        limits(lines);
        require(lines, plan, current, steps, starting);
        for (PreparedStep step : steps) {
            new StepScript(target, graph, step, starting).write(lines);
        }
        end(lines);
        return String.join("\n", lines) + "\n";
    }

    /** The tables of the record, made where they are missing. */
    public String ensureVersion() {
        List<String> lines = new ArrayList<>();
        begin(lines, Starting.AT_ITS_BEGINNING);
        createTables(lines);
        return String.join("\n", lines) + "\n";
    }

    /**
     * Writes down where a database stands.
     *
     * @param after its version rows from then on
     * @param accepted the revisions that get a row in the history
     */
    public String stamp(List<String> after, List<String> accepted, Scripts scripts) {
        List<String> lines = new ArrayList<>();
        begin(lines, Starting.AT_ITS_BEGINNING);
        createTables(lines);
        limits(lines);
        lock(lines);
        lines.add("");
        lines.add(sql.begin());
        lines.add(sql.forgetAll());
        lines.add(sql.keep(after));
        accepted.forEach(id -> lines.add(sql.advance(
                List.of(),
                after.contains(id) ? List.of(new ScriptSql.Arrival(id, List.of())) : List.of(),
                StepScript.entry(scripts.script(id), Direction.STAMP))));
        lines.add(sql.commit());
        end(lines);
        return String.join("\n", lines) + "\n";
    }

    private static void requireNoConnection(Plan plan) {
        for (Step step : plan.steps()) {
            for (Operation operation : step.operations()) {
                if (operation.needsConnection()) {
                    throw new UnsupportedException("revision " + step.script().describe()
                            + " cannot be a script: '" + operation.describe()
                            + "' needs a connection. Nothing was written; write scripts up to this revision and from it on, and"
                            + " let 'autogen " + step.direction().text() + "' run this one");
                }
            }
        }
    }

    private void begin(List<String> lines, Starting starting) {
        if (starting == Starting.ANYWHERE_ON_ITS_WAY) {
            lines.add(sql.stopAtErrors());
        }
        lines.add(sql.opening(target.schema()));
    }

    private void limits(List<String> lines) {
        Limits limits = Limits.of(target.policy());
        lines.add(sql.limits(limits.lock(), limits.statement(), false));
    }

    private void create(List<String> lines, List<String> current, List<PreparedStep> steps) {
        if (current.isEmpty()) {
            createTables(lines);
        }
        if (steps.stream().anyMatch(PreparedStep::journaled)) {
            lines.add(sql.statement(target.dialect().server().createJournal(target.journal())));
        }
    }

    private void createTables(List<String> lines) {
        lines.add(sql.statement(target.dialect().server().createVersion(target.version())));
        lines.add(sql.statement(target.dialect().server().createHistory(target.history())));
    }

    private void lock(List<String> lines) {
        if (target.takesLock()) {
            lines.add(sql.lock());
        }
    }

    private void end(List<String> lines) {
        if (target.takesLock()) {
            lines.add("");
            lines.add(sql.unlock());
        }
    }

    private void require(
            List<String> lines, Plan plan, List<String> current, List<PreparedStep> steps, Starting starting) {
        lock(lines);
        lines.add(sql.requireRows(
                allowed(plan, current, starting),
                required(plan, current, starting),
                (current.isEmpty() ? "base" : "revision " + String.join(", ", current))
                        + (starting == Starting.ANYWHERE_ON_ITS_WAY ? " or further on its way" : "")));
        lines.add(sql.requireWhole(
                starting == Starting.ANYWHERE_ON_ITS_WAY
                        ? steps.stream()
                                .flatMap(step -> StepScript.parts(step).stream())
                                .toList()
                        : List.of()));
    }

    /** Ids of which a database may have any as its version rows when the script begins. */
    private List<String> allowed(Plan plan, List<String> current, Starting starting) {
        if (current.isEmpty() && starting == Starting.AT_ITS_BEGINNING) {
            return List.of();
        }
        Set<String> planned = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        boolean upgrade = true;
        for (Step step : plan.steps()) {
            planned.add(step.script().id());
            excluded.addAll(graph.descendants(step.script().id()));
            upgrade = step.direction() == Direction.UPGRADE;
        }
        if (upgrade) {
            excluded.addAll(planned);
            if (starting == Starting.ANYWHERE_ON_ITS_WAY) {
                excluded.clear();
            }
        } else {
            excluded.removeAll(planned);
        }
        return graph.nodes().stream()
                .map(node -> node.id())
                .filter(id -> !excluded.contains(id))
                .toList();
    }

    /** For each revision that must be applied, it and all whose being version rows says so too. */
    private List<List<String>> required(Plan plan, List<String> current, Starting starting) {
        boolean down = plan.steps().stream().anyMatch(step -> step.direction() == Direction.DOWNGRADE);
        if (down && starting == Starting.ANYWHERE_ON_ITS_WAY) {
            return List.of();
        }
        return current.stream()
                .map(id -> {
                    List<String> group = new ArrayList<>(List.of(id));
                    group.addAll(graph.descendants(id));
                    return group;
                })
                .toList();
    }
}
