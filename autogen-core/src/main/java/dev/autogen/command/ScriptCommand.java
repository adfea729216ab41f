package dev.autogen.command;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.Dialect;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionRange;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.ScriptTarget;
import dev.autogen.runtime.SqlScript;
import dev.autogen.runtime.Starting;
import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes SQL scripts of what other commands would do, to be run by a person with the database's own command-line tool. No
 * database is asked.
 */
public final class ScriptCommand {

    private final Environment environment;
    private final AssumedServer server;

    /** @param server what the database is taken to be */
    public ScriptCommand(Environment environment, AssumedServer server) {
        this.environment = environment;
        this.server = server;
    }

    /**
     * The script of an upgrade.
     *
     * @param range where the database is and up to where, as in {@code a:b}; a single target is from base
     * @param starting on what database the script may be run
     * @throws RevisionException if the revisions do not load or hold together, or there is no such way
     * @throws dev.autogen.error.UnsupportedException if a step on the way needs a connection
     */
    public String upgrade(String range, Starting starting) {
        Scripts scripts = environment.scripts();
        RevisionGraph graph = scripts.graph();
        Optional<RevisionRange> parsed = graph.find(range).isPresent() ? Optional.empty() : RevisionRange.parse(range);
        List<String> from = parsed.flatMap(RevisionRange::from)
                .map(start -> rows(graph, start))
                .orElse(List.of());
        String to = parsed.map(each -> each.to().orElse("head")).orElse(range);
        return write(scripts, new Planner(scripts).upgrade(from, to), from, starting);
    }

    /**
     * The script of a downgrade.
     *
     * @param range where the database is and down to where, as in {@code b:a}
     * @param starting on what database the script may be run
     * @throws RevisionException if it is no range, the revisions do not load or hold together, or there is no such way
     * @throws dev.autogen.error.IrreversibleException if a revision on the way has no way back
     * @throws dev.autogen.error.UnsupportedException if a step on the way needs a connection
     */
    public String downgrade(String range, Starting starting) {
        RevisionRange parsed = RevisionRange.parse(range)
                .filter(each -> each.from().isPresent() && each.to().isPresent())
                .orElseThrow(() -> new RevisionException("'" + range
                        + "' does not say where the database is, and a script cannot ask it: name both ends, as in"
                        + " 'autogen downgrade head:" + range.replaceAll("[:.]", "") + " --sql'"));
        Scripts scripts = environment.scripts();
        List<String> from = rows(scripts.graph(), parsed.from().orElseThrow());
        return write(scripts, new Planner(scripts).downgrade(from, parsed.to().orElseThrow()), from, starting);
    }

    /**
     * The script that declares a database, whatever it says of itself, to be at targets.
     *
     * @param targets as {@link RevisionGraph#resolve} understands them
     * @throws RevisionException if the revisions do not load or hold together, or there is no such target
     */
    public String stamp(List<String> targets) {
        Scripts scripts = environment.scripts();
        RevisionGraph graph = scripts.graph();
        Set<String> applied = new LinkedHashSet<>();
        for (String target : targets) {
            applied.addAll(graph.closure(graph.resolve(target, List.of()).revisions()));
        }
        return script(scripts).stamp(graph.headsOf(applied), List.copyOf(applied), scripts);
    }

    /** The script that makes the tables of the record where they are missing. */
    public String ensureVersion() {
        return script(environment.scripts()).ensureVersion();
    }

    private String write(Scripts scripts, Plan plan, List<String> from, Starting starting) {
        return script(scripts).write(plan, from, starting);
    }

    private SqlScript script(Scripts scripts) {
        String schema = server.defaultSchema();
        Dialect dialect = environment.products().dialect(server.version());
        return new SqlScript(
                new ScriptTarget(
                        dialect, schema.equals("public") ? null : schema, environment.tables(), environment.policy()),
                scripts,
                rows -> Replay.of(scripts, rows, dialect).database());
    }

    /** Version rows of a database at a place. */
    private static List<String> rows(RevisionGraph graph, String place) {
        Set<String> applied = graph.closure(graph.resolve(place, List.of()).revisions());
        return new ArrayList<>(graph.headsOf(applied));
    }
}
