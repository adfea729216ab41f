package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What speaks for or against one candidate, gathered. */
final class Evidence {

    private record Mark(int points, String phrase) {}

    private final List<Mark> marks = new ArrayList<>();

    /** Adds points; a phrase that is empty, or whose points speak against, is not shown. */
    Evidence add(int points, String phrase) {
        if (points != 0) {
            marks.add(new Mark(points, phrase));
        }
        return this;
    }

    Evidence addIf(boolean holds, int points, String phrase) {
        return holds ? add(points, phrase) : this;
    }

    int score() {
        return Math.max(0, Math.min(100, marks.stream().mapToInt(Mark::points).sum()));
    }

    List<String> phrases() {
        return marks.stream()
                .filter(mark -> mark.points() > 0 && !mark.phrase().isEmpty())
                .sorted(Comparator.comparing(Mark::points).reversed())
                .map(Mark::phrase)
                .toList();
    }
}
