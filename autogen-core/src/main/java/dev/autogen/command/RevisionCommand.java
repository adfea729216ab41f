package dev.autogen.command;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.FoundRenames;
import dev.autogen.error.NotAtHeadException;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Hazard;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Session;
import dev.autogen.script.RevisionScript;
import dev.autogen.script.Scripts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Drafts the revision that makes the database as the entities are. */
public final class RevisionCommand {

    private final Environment environment;
    private final Clock clock;
    private final RevisionIds ids;

    /**
     * @param environment what is compared
     * @param clock gives the time in the name of the file, in the author's time zone
     * @param ids makes the id
     */
    public RevisionCommand(Environment environment, Clock clock, RevisionIds ids) {
        this.environment = environment;
        this.clock = clock;
        this.ids = ids;
    }

    /** Drafts a revision that follows the head, see {@link #run(NewRevision)}. */
    public Drafted run(String message, String packageName) {
        return run(NewRevision.of(message, packageName));
    }

    /**
     * Compares the entities with the database and drafts a revision. Nothing is written; {@link Draft#source} is the file.
     *
     * @param wanted what the revision is for, and its place in the history
     * @throws NotAtHeadException if revisions are still to be applied: their differences would be written a second time
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, one was edited after it was
     *     applied, or the new one cannot stand where it is wanted
     * @throws dev.autogen.error.ConfigurationException if there is no database or no model to be had
     * @throws dev.autogen.error.ReflectionException if one of them cannot be read
     */
    public Drafted run(NewRevision wanted) {
        return run(wanted, RenameChoices.none());
    }

    /**
     * The same, where it is decided what is renamed. There is no draft while a likely rename is undecided.
     *
     * @param choices what is renamed, and who is asked
     */
    public Drafted run(NewRevision wanted, RenameChoices choices) {
        return run(wanted, choices, FillChoices.none());
    }

    /**
     * The same, where it is also decided what rows get that exist.
     *
     * @param choices what is renamed, and who is asked
     * @param fills what rows get when a column is made not null, and who is asked
     */
    public Drafted run(NewRevision wanted, RenameChoices choices, FillChoices fills) {
        Scripts scripts = environment.scripts();
        Drafting drafting = Drafting.following(scripts, wanted, ids);
        try (Session session = environment.connect()) {
            Position position = Position.verified(session, environment.tables(), scripts);
            if (!position.atHead()) {
                throw new NotAtHeadException(position.current(), position.heads());
            }
            Comparison comparison = Comparison.of(environment, scripts, new LiveCurrent(session), choices);
            return drafted(drafting, comparison, fills, session.statements());
        }
    }

    /**
     * Compares the entities with what the whole history makes of an empty database, and drafts a revision. No database is
     * asked, see {@link CheckCommand#offline}.
     *
     * @param wanted what the revision is for, and its place in the history
     * @param server what the database is taken to be
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together or cannot be followed, or the
     *     new one cannot stand where it is wanted
     * @throws dev.autogen.error.ConfigurationException if there is no model to be had
     * @throws dev.autogen.error.ReflectionException if the model cannot be read
     */
    public Offline<Drafted> offline(NewRevision wanted, AssumedServer server) {
        return offline(wanted, RenameChoices.none(), server);
    }

    /**
     * The same, where it is decided what is renamed. There is no draft while a likely rename is undecided.
     *
     * @param choices what is renamed, and who is asked
     */
    public Offline<Drafted> offline(NewRevision wanted, RenameChoices choices, AssumedServer server) {
        return offline(wanted, choices, FillChoices.none(), server);
    }

    /**
     * The same, where it is also decided what rows get that exist.
     *
     * @param choices what is renamed, and who is asked
     * @param fills what rows get when a column is made not null, and who is asked
     */
    public Offline<Drafted> offline(
            NewRevision wanted, RenameChoices choices, FillChoices fills, AssumedServer server) {
        Scripts scripts = environment.scripts();
        Drafting drafting = Drafting.following(scripts, wanted, ids);
        ReplayedCurrent history = new ReplayedCurrent(scripts, server, environment.products());
        Comparison comparison = Comparison.of(environment, scripts, history, choices);
        return new Offline<>(drafted(drafting, comparison, fills, 0), server.version(), history.unseen());
    }

    private Drafted drafted(Drafting drafting, Comparison comparison, FillChoices fills, int statements) {
        comparison.requireConsistent();
        FoundRenames renames = comparison.renames();
        return new Drafted(
                !renames.open().isEmpty() || comparison.operations().isEmpty()
                        ? List.of()
                        : drafts(drafting, comparison, fills),
                renames.candidates(),
                comparison.unsupported(),
                comparison.statements() + statements,
                comparison.timings());
    }

    private List<Draft> drafts(Drafting drafting, Comparison comparison, FillChoices choices) {
        Directions directions =
                comparison.firstRows().in(Directions.of(comparison.largeTexts().in(comparison.operations())));
        ChosenFills fills = new ChosenFills(choices, comparison.dialect(), comparison.defaultSchema());
        List<RevisionScript> revisions =
                new Rewriting(environment, comparison).revisions(drafting.script(clock), directions, fills, ids::next);
        fills.requireUsed();
        return drafting.drafts(
                revisions, comparison.dialect(), environment.extensions().get().sources());
    }

    /**
     * Drafts a revision that does nothing yet, to be written by hand. Needs neither a database nor entities.
     *
     * @param wanted what the revision is for, and its place in the history
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or the new one cannot stand
     *     where it is wanted
     */
    public Draft empty(NewRevision wanted) {
        return Drafting.following(environment.scripts(), wanted, ids).draft(clock);
    }

    /**
     * What came of it.
     *
     * @param drafts the revision, or those that rewriters split it into; none if entities and database agree, a likely rename is
     *     undecided, or a rewriter leaves nothing to write
     * @param candidates what may be a rename and is not one here, the likely ones first
     * @param unsupported what the model has and nobody compares, such as views, a line each
     * @param statements how many statements were sent to the server
     * @param timings how long each part took
     */
    public record Drafted(
            List<Draft> drafts, List<Candidate> candidates, List<String> unsupported, int statements, Timings timings) {

        public Drafted {
            drafts = List.copyOf(drafts);
            candidates = List.copyOf(candidates);
            unsupported = List.copyOf(unsupported);
        }

        /** The revision, the first of those that it was split into. */
        public Optional<Draft> draft() {
            return drafts.stream().findFirst();
        }

        /** Whether somebody must decide first. */
        public boolean undecided() {
            return candidates.stream().anyMatch(Candidate::likely);
        }
    }

    /**
     * A revision that is not yet written.
     *
     * @param script what it does
     * @param hazards what should be known of each operation of its upgrade before it runs on a database that holds rows
     * @param after files or classes of the revisions that it follows
     * @param fileName name of its file, within the folder of its package
     * @param source text of its file
     * @param renderer what wrote that
     */
    public record Draft(
            RevisionScript script,
            List<List<Hazard>> hazards,
            List<String> after,
            String fileName,
            String source,
            RevisionRenderer renderer) {

        public Draft {
            hazards = List.copyOf(hazards);
            after = List.copyOf(after);
        }

        static Draft of(
                RevisionScript script,
                List<List<Hazard>> hazards,
                List<String> after,
                String packageName,
                RevisionRenderer renderer) {
            return new Draft(
                    script,
                    hazards,
                    after,
                    renderer.fileName(script),
                    renderer.render(script, packageName, hazards),
                    renderer);
        }

        /** The same revision in another package; empty for the unnamed one. */
        public Draft in(String packageName) {
            return of(script, hazards, after, packageName, renderer);
        }
    }
}
