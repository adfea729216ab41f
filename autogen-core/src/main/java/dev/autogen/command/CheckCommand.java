package dev.autogen.command;

import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.RenameAnswers;
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
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Position position = Position.verified(session, environment.tables(), scripts);
            Comparison comparison =
                    Comparison.of(environment, scripts, session, new RenameChoices(renames, RenameQuestion.NOBODY));
            if (position.atHead()) {
                RevisionCommand.requireConsistent(comparison.renames());
            }
            Judgement judgement = comparison.judgement();
            return new Checked(
                    comparison.operations(),
                    comparison.renames().candidates(),
                    position,
                    judgement.verdict(),
                    judgement.byRules(),
                    comparison.unsupported(),
                    comparison.statements() + session.statements(),
                    comparison.timings());
        }
    }

    /**
     * What a check found.
     *
     * @param operations what is pending, in order; none if entities and database agree
     * @param candidates what of it may be a rename, the likely ones first
     * @param position where the database stands in the history
     * @param judge who decided where expressions are spelled differently
     * @param byRules what the server could not be asked about, each with the reason
     * @param unsupported what the model has and nobody compares, such as views, a line each
     * @param statements how many statements were sent to the server
     * @param timings how long each part took
     */
    public record Checked(
            List<Operation> operations,
            List<Candidate> candidates,
            Position position,
            Verdict judge,
            List<Judgement.Remark> byRules,
            List<String> unsupported,
            int statements,
            Timings timings) {

        public Checked {
            operations = List.copyOf(operations);
            candidates = List.copyOf(candidates);
            byRules = List.copyOf(byRules);
            unsupported = List.copyOf(unsupported);
        }

        /** Whether entities and database agree. */
        public boolean clean() {
            return operations.isEmpty();
        }
    }
}
