package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a user means by a text, see {@link RevisionGraph#resolve}. */
final class Resolution {

    private static final Pattern FORM =
            Pattern.compile("(?:(?<branch>[^@]+)@)?(?<anchor>[^@+-]*)(?<distance>[+-]\\d{1,9})?");

    private final RevisionGraph graph;
    private final Names names;
    private final Collection<String> current;
    private final String text;
    private final Overshoot overshoot;
    private @Nullable String branch;
    private Optional<Set<String>> lineage = Optional.empty();

    /** What a distance means that leads beyond the first or the last revision. */
    enum Overshoot {
        FAILS,
        STOPS
    }

    Resolution(RevisionGraph graph, Names names, Collection<String> current, String text, Overshoot overshoot) {
        this.graph = graph;
        this.names = names;
        this.current = current;
        this.text = text.strip();
        this.overshoot = overshoot;
    }

    static boolean isRelativeToCurrent(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                && form.group("distance") != null
                && List.of("", "current").contains(form.group("anchor"));
    }

    Place resolve() {
        Matcher form = FORM.matcher(text);
        if (text.isEmpty() || !form.matches() || (form.group("anchor").isEmpty() && form.group("distance") == null)) {
            throw new RevisionException("'" + text
                    + "' names no revision: give an id, a part of one, a branch label, head, heads, base, or one of these"
                    + " followed by +n or -n; label@head is the head of one branch");
        }
        branch = form.group("branch") == null ? null : names.branch(form.group("branch"));
        lineage = Optional.ofNullable(branch).map(graph::lineage);
        String anchor = form.group("anchor");
        List<String> start = anchor.isEmpty() ? current() : anchor(anchor, form.group("branch"));
        String distance = form.group("distance");
        return distance == null
                ? new Place(start, Optional.ofNullable(branch))
                : walk(only(start, anchor), Integer.parseInt(distance));
    }

    private List<String> anchor(String anchor, @Nullable String label) {
        return switch (anchor) {
            case "head" ->
                graph.only(heads(), "the revisions have several heads", "name one, or 'heads' for all").stream()
                        .toList();
            case "heads" -> heads();
            case "base" -> List.of();
            case "current" -> current();
            default -> List.of(member(names.id(anchor), label));
        };
    }

    private String member(String id, @Nullable String label) {
        if (!onBranch(id)) {
            throw new RevisionException(
                    "revision " + graph.node(id).describe() + " is not on the branch '" + label + "'");
        }
        return id;
    }

    private List<String> heads() {
        return graph.heads().stream().filter(this::onBranch).toList();
    }

    /** On a branch, the newest that is applied of it: also what no version row names, since another one needs it. */
    private List<String> current() {
        return lineage.isEmpty()
                ? List.copyOf(current)
                : graph.tips(
                        graph.closure(current).stream().filter(this::onBranch).collect(Collectors.toSet()));
    }

    private Optional<String> only(List<String> start, String anchor) {
        boolean fromCurrent = anchor.isEmpty() || anchor.equals("current");
        return graph.only(
                start,
                fromCurrent
                        ? "the database is at several revisions"
                        : "'" + text + "' is ambiguous, it starts from several revisions",
                fromCurrent
                        ? "name the one that you mean, as in "
                                + start.stream().findFirst().orElse("id")
                                + text.replaceFirst("^(.*@)?(current)?", "") + ", or its branch, as in label@"
                                + text.replaceFirst("^.*@", "")
                        : "name the one that you mean");
    }

    private Place walk(Optional<String> start, int distance) {
        Optional<String> meant = Optional.ofNullable(branch);
        if (distance > 0) {
            return new Place(up(start, distance).stream().toList(), meant);
        }
        // what lies beside the way down stays: the base, and a point where the history branches, are on other ways too
        return new Place(down(start, -distance), meant.or(() -> start));
    }

    private Optional<String> up(Optional<String> start, int steps) {
        Optional<String> place = start;
        for (int step = 0; step < steps; step++) {
            List<String> next = place.map(graph::children).orElseGet(graph::bases).stream()
                    .filter(this::onBranch)
                    .toList();
            if (next.isEmpty()) {
                tooFar(step, "after");
                return place;
            }
            place = graph.only(
                    next,
                    "'" + text + "' is ambiguous, the history branches",
                    "name the one that you mean, or a branch, as in label@+1");
        }
        return place;
    }

    /** A merge leads back to several revisions; from there only a branch leads on. */
    private List<String> down(Optional<String> start, int steps) {
        List<String> place = start.stream().toList();
        for (int step = 0; step < steps; step++) {
            Optional<String> single = graph.only(
                    place,
                    "'" + text + "' is ambiguous, a merge has several parents",
                    "name the one that you mean, or a branch, as in label@-1");
            if (single.isEmpty()) {
                tooFar(step, "before");
                return place;
            }
            place = graph.node(single.get()).parents().stream()
                    .distinct()
                    .filter(this::onBranch)
                    .toList();
        }
        return place;
    }

    private boolean onBranch(String id) {
        return lineage.map(members -> members.contains(id)).orElse(true);
    }

    private void tooFar(int steps, String side) {
        if (overshoot == Overshoot.FAILS) {
            throw new RevisionException("'" + text + "' goes too far: only " + steps + (steps == 1 ? " step" : " steps")
                    + " can be gone from there, nothing comes " + side);
        }
    }
}
