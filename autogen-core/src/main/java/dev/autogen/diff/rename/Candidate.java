package dev.autogen.diff.rename;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rename that nobody has decided on.
 *
 * @param rename what it would be
 * @param score how well the two fit, from 0 to 100; only for ranking
 * @param likely whether it is plausible enough to be asked; what is not is worth a hint at most
 * @param evidence what speaks for it, a phrase each, the strongest first
 */
public record Candidate(Rename rename, int score, boolean likely, List<String> evidence) {

    /** The best first; what fits equally well by name. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::likely)
            .thenComparing(Candidate::score)
            .reversed()
            .thenComparing(Candidate::rename);

    public Candidate {
        evidence = List.copyOf(evidence);
    }

    Candidate unlikely(String reason) {
        return new Candidate(
                rename,
                score,
                false,
                Stream.concat(evidence.stream(), Stream.of(reason)).toList());
    }
}
