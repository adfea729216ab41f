package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The error for an id that nothing has: it names the likeliest ones. */
final class Unknown {

    private static final int NAMED = 3;

    private Unknown() {}

    static RevisionException revision(String id, List<RevisionNode> known) {
        return new RevisionException("unknown revision '" + id + "': " + advice(id, known));
    }

    private static String advice(String id, List<RevisionNode> known) {
        if (known.isEmpty()) {
            return "there are no revisions yet";
        }
        List<RevisionNode> near = known.stream()
                .filter(node -> distance(id, node.id()) <= Math.max(1, id.length() / 3))
                .sorted(Comparator.comparingInt(node -> distance(id, node.id())))
                .limit(NAMED)
                .toList();
        return near.isEmpty()
                ? "the newest are " + list(known.subList(Math.max(0, known.size() - NAMED), known.size()))
                : "did you mean " + list(near) + "?";
    }

    /** Edits (Levenshtein) that lead to the beginning of the candidate that has the same length, since ids may be cut. */
    private static int distance(String text, String candidate) {
        String target = candidate.substring(0, Math.min(text.length(), candidate.length()));
        int[] row = IntStream.rangeClosed(0, target.length()).toArray();
        for (int i = 1; i <= text.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= target.length(); j++) {
                int substituted = diagonal + (text.charAt(i - 1) == target.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[target.length()];
    }

    private static String list(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::describe).collect(Collectors.joining(", "));
    }
}
