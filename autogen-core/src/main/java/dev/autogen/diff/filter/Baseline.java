package dev.autogen.diff.filter;

import dev.autogen.diff.rename.FoundRenames;
import dev.autogen.diff.rename.Rename;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Differences that are accepted: a line each, as {@link Operation#describe()} has it. A line stands for that one difference; what
 * differs otherwise, of the same object too, is none of them.
 *
 * @param file where they stand, for people
 * @param lines the lines, sorted
 */
public record Baseline(String file, List<String> lines) {

    private static final Baseline NONE = new Baseline("", List.of());

    public Baseline {
        lines = List.copyOf(new TreeSet<>(lines));
    }

    /** Nothing is accepted. */
    public static Baseline none() {
        return NONE;
    }

    /** The line of a difference, without line breaks. */
    public static String line(Operation operation) {
        return operation.describe().strip().replaceAll("\\s+", " ");
    }

    /** What is left of a difference, and what is not. */
    public Accepted of(List<Operation> operations) {
        if (lines.isEmpty()) {
            return new Accepted(operations, List.of(), List.of());
        }
        Set<String> known = Set.copyOf(lines);
        Predicate<Operation> accepted = operation -> known.contains(line(operation));
        Set<String> seen = new TreeSet<>(operations.stream().map(Baseline::line).toList());
        return new Accepted(
                operations.stream().filter(accepted.negate()).toList(),
                operations.stream().filter(accepted).toList(),
                lines.stream().filter(line -> !seen.contains(line)).toList());
    }

    /** The renames that are still to be thought of: nobody is asked what became of an object whose drop is accepted. */
    public FoundRenames of(FoundRenames found) {
        return new FoundRenames(
                found.renames(),
                found.candidates().stream()
                        .filter(candidate -> !dropsBefore(candidate.rename()))
                        .toList(),
                found.contradictions());
    }

    private boolean dropsBefore(Rename rename) {
        return lines.contains("drop " + rename.subject());
    }

    /**
     * A difference, parted.
     *
     * @param pending what is not accepted, in order
     * @param accepted what is, in order
     * @param needless lines that stand for no difference, since there is none of them any more
     */
    public record Accepted(List<Operation> pending, List<Operation> accepted, List<String> needless) {

        public Accepted {
            pending = List.copyOf(pending);
            accepted = List.copyOf(accepted);
            needless = List.copyOf(needless);
        }

        /** The lines of all of it, accepted or not. */
        public List<String> lines() {
            return Stream.concat(pending.stream(), accepted.stream())
                    .map(Baseline::line)
                    .sorted()
                    .distinct()
                    .toList();
        }
    }
}
