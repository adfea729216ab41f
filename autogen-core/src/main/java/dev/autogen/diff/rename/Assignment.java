package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.List;

/** Gives every object to at most one other, the best fit first. */
final class Assignment {

    /** Two candidates that differ by less are equally good. */
    private static final int MARGIN = 8;

    private Assignment() {}

    /** The candidates that remain. One that another contests, and that fits nearly as well, is not likely. */
    static List<Candidate> of(List<Candidate> all) {
        List<Candidate> left = all.stream().sorted(Candidate.BEST_FIRST).toList();
        List<Candidate> assigned = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = left.get(0);
            List<Candidate> rivals = left.stream()
                    .filter(other -> !other.equals(best) && contest(other, best))
                    .toList();
            List<Candidate> equals = rivals.stream()
                    .filter(other -> other.likely() == best.likely() && best.score() - other.score() < MARGIN)
                    .toList();
            if (best.likely() && !equals.isEmpty()) {
                Candidate rival = equals.get(0);
                assigned.add(best.unlikely("but so is " + rival.rename().describe()));
                equals.forEach(other ->
                        assigned.add(other.unlikely("but so is " + best.rename().describe())));
            } else {
                assigned.add(best);
            }
            left = left.stream()
                    .filter(other -> !other.equals(best) && !rivals.contains(other))
                    .toList();
        }
        return assigned;
    }

    private static boolean contest(Candidate one, Candidate other) {
        Rename a = one.rename();
        Rename b = other.rename();
        boolean sameOld = a.owner().equals(b.owner()) && a.before().equals(b.before());
        boolean sameNew = a.after().equals(b.after())
                && (a.kind() == Rename.Kind.COLUMN
                        ? a.owner().equals(b.owner())
                        : a.owner().name("").equals(b.owner().name("")));
        return sameOld || sameNew;
    }
}
