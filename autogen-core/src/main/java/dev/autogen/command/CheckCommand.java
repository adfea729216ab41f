package dev.autogen.command;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.diff.filter.Baseline;
import dev.autogen.diff.filter.Explanation;
import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Verdict;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Session;
import dev.autogen.script.Scripts;
import java.util.List;

/** Says what is pending between the entities and the database; changes nothing. */
public final class CheckCommand {

    private final Environment environment;

    public CheckCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Compares the entities with the database, wherever that stands in the history.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or one was edited after it was
     *     applied
     * @throws dev.autogen.error.ConfigurationException if there is no database or no model to be had
     * @throws dev.autogen.error.ReflectionException if one of them cannot be read
     */
    public Checked run() {
        return run(RenameAnswers.none());
    }

    /**
     * Compares the entities with the database, where some renames are decided.
     *
     * @param renames what is decided; everything else that looks like a rename is pending as a drop and an addition
     * @throws dev.autogen.error.ConfigurationException as {@link #run()}, and if an answer or the model speaks of renames that
     *     cannot be
     */
    public Checked run(RenameAnswers renames) {
        return run(CheckRequest.of(renames));
    }

    /** The same, and what of a table is compared, if that is asked. */
    public Checked run(CheckRequest request) {
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Position position = Position.verified(session, environment.tables(), scripts);
            Comparison comparison = Comparison.of(environment, scripts, new LiveCurrent(session), unasked(request));
            if (position.atHead()) {
                comparison.requireConsistent();
            }
            return checked(environment, comparison, request, position, session.statements());
        }
    }

    /**
     * Compares the entities with what the whole history makes of an empty database. No database is asked: rules decide where
     * expressions are spelled differently.
     *
     * @param server what the database is taken to be
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or cannot be followed
     * @throws dev.autogen.error.ConfigurationException if there is no model to be had
     * @throws dev.autogen.error.ReflectionException if the model cannot be read
     */
    public Offline<Checked> offline(AssumedServer server) {
        return offline(RenameAnswers.none(), server);
    }

    /**
     * The same, where some renames are decided.
     *
     * @param renames what is decided; everything else that looks like a rename is pending as a drop and an addition
     * @param server what the database is taken to be
     * @throws dev.autogen.error.ConfigurationException as {@link #offline(AssumedServer)}, and if an answer or the model speaks
     *     of renames that cannot be
     */
    public Offline<Checked> offline(RenameAnswers renames, AssumedServer server) {
        return offline(CheckRequest.of(renames), server);
    }

    /** The same, and what of a table is compared, if that is asked. */
    public Offline<Checked> offline(CheckRequest request, AssumedServer server) {
        Scripts scripts = environment.scripts();
        ReplayedCurrent history = new ReplayedCurrent(scripts, server, environment.products());
        List<String> heads = scripts.graph().effectiveHeads();
        Comparison comparison = Comparison.of(environment, scripts, history, unasked(request));
        comparison.requireConsistent();
        return new Offline<>(
                checked(environment, comparison, request, new Position(heads, heads, List.of()), 0),
                server.version(),
                history.unseen());
    }

    private static RenameChoices unasked(CheckRequest request) {
        return new RenameChoices(request.renames(), RenameQuestion.NOBODY);
    }

    private static Checked checked(
            Environment environment, Comparison comparison, CheckRequest request, Position position, int statements) {
        Judgement judgement = comparison.judgement();
        List<Operation> pending = Rewriting.pending(environment, comparison);
        List<Explanation> explained = request.explain()
                .map(table -> comparison.compared().explain(table))
                .orElse(List.of());
        return new Checked(
                pending,
                comparison.renames().candidates(),
                comparison.dialect().hazards(pending),
                position,
                judgement.verdict(),
                judgement.byRules(),
                comparison.unsupported(),
                comparison.compared().kept().remarks(),
                comparison.difference(),
                explained,
                comparison.statements() + statements,
                comparison.timings());
    }

    /**
     * What a check found.
     *
     * @param operations what a revision would do, in order; none if entities and database agree, or the rewriters of the project
     *     leave nothing to do
     * @param candidates what of it may be a rename, the likely ones first
     * @param hazards what should be known of each operation before it runs on a database that holds rows
     * @param position where the database stands in the history
     * @param judge who decided where expressions are spelled differently
     * @param byRules what the server could not be asked about, each with the reason
     * @param unsupported what the model has and nobody compares, such as views, a line each
     * @param remarks what is not dropped and somebody should know of, a line each
     * @param difference what would make the database as the model is, before rewriters, and what of it is accepted
     * @param explained whether the table that was asked about and its parts are compared, the table first; else empty
     * @param statements how many statements were sent to the server
     * @param timings how long each part took
     */
    public record Checked(
            List<Operation> operations,
            List<Candidate> candidates,
            List<List<Hazard>> hazards,
            Position position,
            Verdict judge,
            List<Judgement.Remark> byRules,
            List<String> unsupported,
            List<String> remarks,
            Baseline.Accepted difference,
            List<Explanation> explained,
            int statements,
            Timings timings) {

        public Checked {
            operations = List.copyOf(operations);
            candidates = List.copyOf(candidates);
            hazards = List.copyOf(hazards);
            byRules = List.copyOf(byRules);
            unsupported = List.copyOf(unsupported);
            remarks = List.copyOf(remarks);
            explained = List.copyOf(explained);
        }

        /** Whether there is nothing for a revision to do. */
        public boolean clean() {
            return operations.isEmpty();
        }
    }
}
