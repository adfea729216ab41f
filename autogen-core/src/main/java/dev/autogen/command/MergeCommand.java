package dev.autogen.command;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionIds;
import dev.autogen.script.Scripts;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts a revision that joins branches and does nothing else; needs no database. */
public final class MergeCommand {

    private final Environment environment;
    private final Clock clock;
    private final RevisionIds ids;

    /**
     * @param environment where the revisions are
     * @param clock gives the time in the name of the file, in the author's time zone
     * @param ids makes the id
     */
    public MergeCommand(Environment environment, Clock clock, RevisionIds ids) {
        this.environment = environment;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Drafts a merge. Nothing is written; {@link Draft#source} is the file.
     *
     * @param revisions what is joined, each as {@link RevisionGraph#resolve} understands it; {@code heads} for all heads
     * @param wanted what else there is to say of the new revision; what it follows is not looked at, and an empty message is
     *     made up
     * @throws RevisionException if the revisions do not load or hold together, there are not two to be joined, one of them
     *     follows another, or one is no head and a branch is not wanted
     */
    public Draft run(List<String> revisions, NewRevision wanted) {
        Scripts scripts = environment.scripts();
        return draft(scripts, joined(scripts.graph(), revisions), wanted);
    }

    /**
     * Drafts a merge if the branches touch different objects since they parted, so that it is no matter which of them runs
     * first. SQL of a revision's own counts as touching everything.
     *
     * @param revisions as for {@link #run}
     * @param wanted as for {@link #run}
     * @throws RevisionException as for {@link #run}, or if a revision cannot say what it does
     */
    public Merged auto(List<String> revisions, NewRevision wanted) {
        Scripts scripts = environment.scripts();
        List<String> joined = joined(scripts.graph(), revisions);
        List<Overlap> overlaps = new Overlaps(scripts).ofBranches(joined);
        return new Merged(
                overlaps.isEmpty() ? Optional.of(draft(scripts, joined, wanted)) : Optional.empty(), joined, overlaps);
    }

    /**
     * What came of a merge of its own accord.
     *
     * @param draft the merge; empty if a person has to decide
     * @param joined ids of the revisions that were to be joined
     * @param overlaps what their branches both touch
     */
    public record Merged(Optional<Draft> draft, List<String> joined, List<Overlap> overlaps) {

        public Merged {
            joined = List.copyOf(joined);
            overlaps = List.copyOf(overlaps);
        }
    }

    private static List<String> joined(RevisionGraph graph, List<String> revisions) {
        Set<String> joined = new LinkedHashSet<>();
        revisions.forEach(each -> joined.addAll(graph.resolve(each, List.of()).revisions()));
        if (joined.size() < 2) {
            throw new RevisionException("there is nothing to merge: "
                    + (joined.isEmpty() ? "no revision" : "only revision " + String.join(", ", joined))
                    + " was named; 'autogen heads' lists what can be");
        }
        for (String each : joined) {
            // what it only needs is on a branch of its own, and can be merged
            Set<String> earlier = new LinkedHashSet<>(graph.ancestors(each));
            earlier.retainAll(graph.lineage(each));
            joined.stream().filter(earlier::contains).findFirst().ifPresent(before -> {
                throw new RevisionException("revision " + graph.node(each).describe() + " comes after "
                        + graph.node(before).describe() + " already: there is nothing to merge");
            });
        }
        return List.copyOf(joined);
    }

    private Draft draft(Scripts scripts, List<String> joined, NewRevision wanted) {
        NewRevision named =
                wanted.message().isBlank() ? wanted.message("Merge " + String.join(" and ", joined)) : wanted;
        return Drafting.of(scripts, named, joined, ids).draft(clock);
    }
}
