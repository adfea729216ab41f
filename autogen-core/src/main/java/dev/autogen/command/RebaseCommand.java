package dev.autogen.command;

import dev.autogen.error.ConfigurationException;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Session;
import dev.autogen.script.RevisionSource;
import dev.autogen.script.Scripts;
import dev.autogen.script.SourceChange;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a branch of the history onto the head of another one, so that no merge is needed: its first revision then follows that
 * head. Only what names its parent changes in its file.
 */
public final class RebaseCommand {

    private final Environment environment;
    private final Clock clock;

    /**
     * @param environment where the revisions are, and the database that may have them
     * @param clock gives the time for new names, in the author's time zone
     */
    public RebaseCommand(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * Finds out what is to be done; nothing is written.
     *
     * @throws RevisionException if the revisions do not load or hold together, it is not clear or not possible what to move,
     *     it is a revision of a class path, or the database has it applied and that is to be refused
     */
    public Rebase plan(RebaseRequest request) {
        Scripts scripts = environment.scripts();
        RebasePath path = RebasePath.of(scripts.graph(), request.revision(), request.onto());
        RevisionSource first = RevisionSource.of(scripts.script(path.first().id()));
        first.follow(path.onto());
        Map<String, RevisionSource> sources = new LinkedHashMap<>();
        sources.put(path.first().id(), first);
        if (request.naming() == RebaseRequest.Naming.IN_ORDER) {
            rename(scripts, path, sources);
        }
        Answer answer = request.applied() == RebaseRequest.Applied.NOT_ASKED ? Answer.NONE : ask(scripts, path);
        if (request.applied() == RebaseRequest.Applied.REFUSED) {
            refuse(scripts.graph(), path, answer.applied());
        }
        return new Rebase(
                path.moved(),
                path.first().parents(),
                path.onto(),
                new Overlaps(scripts).between(path.passed(), path.moved()),
                answer.asked(),
                answer.applied(),
                sources.values().stream().map(RevisionSource::change).toList());
    }

    /**
     * Writes what a plan says, and sees that the history is as it should be.
     *
     * @throws RevisionException if a file cannot be written, or the history would not hold together; then no file is changed
     */
    public void write(Rebase rebase) {
        SourceChange.write(rebase.changes());
        try {
            List<String> parents =
                    environment.scripts().graph().node(rebase.moved().get(0)).parents();
            if (!parents.equals(List.of(rebase.onto()))) {
                throw new RevisionException("the file could not be changed as it should be: change @Revises by hand");
            }
        } catch (RuntimeException e) {
            rebase.changes().forEach(SourceChange::undo);
            throw e;
        }
    }

    private void rename(Scripts scripts, RebasePath path, Map<String, RevisionSource> sources) {
        NameOrder order = new NameOrder(LocalDateTime.now(clock), scripts.script(path.onto()));
        for (String id : path.moved()) {
            RevisionSource source = sources.getOrDefault(id, RevisionSource.of(scripts.script(id)));
            order.next(source.name()).ifPresent(name -> {
                source.rename(name);
                sources.put(id, source);
            });
        }
    }

    private record Answer(Asked asked, List<String> applied) {
        private static final Answer NONE = new Answer(Asked.NOT_ASKED, List.of());
    }

    private Answer ask(Scripts scripts, RebasePath path) {
        Set<String> applied = new LinkedHashSet<>();
        try (Session session = environment.connect()) {
            List<String> known = Ledger.of(session, environment.tables()).read().heads().stream()
                    .filter(id -> scripts.find(id).isPresent())
                    .toList();
            applied.addAll(scripts.graph().closure(known));
        } catch (ConfigurationException e) {
            return new Answer(Asked.NO_ANSWER, List.of());
        }
        applied.retainAll(path.moved());
        return new Answer(Asked.ANSWERED, List.copyOf(applied));
    }

    private static void refuse(RevisionGraph graph, RebasePath path, List<String> applied) {
        if (applied.isEmpty()) {
            return;
        }
        String parent = path.first().parents().isEmpty()
                ? "base"
                : path.first().parents().get(0);
        throw new RevisionException("revision "
                + graph.node(applied.get(applied.size() - 1)).describe()
                + " is applied in the database, which would then be taken to have " + String.join(", ", path.passed())
                + " too: undo it first with 'autogen downgrade " + path.first().id() + "@" + parent
                + "', rebase, then 'autogen upgrade'; --force passes this over");
    }

    /** What the database said about the revisions that move. */
    public enum Asked {
        ANSWERED,
        NO_ANSWER,
        NOT_ASKED
    }

    /**
     * What a rebase is to do.
     *
     * @param moved ids of the revisions that move, what is earlier first
     * @param from ids of what the first of them follows now
     * @param onto id of what it is to follow
     * @param overlaps what they touch together with the revisions that they pass: their order matters there
     * @param asked whether the database said which of them it has
     * @param applied ids of those that it has
     * @param changes the files to be written
     */
    public record Rebase(
            List<String> moved,
            List<String> from,
            String onto,
            List<Overlap> overlaps,
            Asked asked,
            List<String> applied,
            List<SourceChange> changes) {

        public Rebase {
            moved = List.copyOf(moved);
            from = List.copyOf(from);
            overlaps = List.copyOf(overlaps);
            applied = List.copyOf(applied);
            changes = List.copyOf(changes);
        }
    }
}
