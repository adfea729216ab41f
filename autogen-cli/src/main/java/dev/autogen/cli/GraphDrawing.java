package dev.autogen.cli;

import dev.autogen.cli.report.RevisionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws the lines between revisions to the left of their listing, as {@code git log --graph} does. A lane stands for a
 * revision that is still to come, and is named by its id.
 */
final class GraphDrawing {

    private final List<String> lanes = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private final Set<String> listed;

    /** @param revisions all that will be drawn: lines lead to no other */
    GraphDrawing(List<RevisionLine> revisions) {
        this.listed = revisions.stream().map(RevisionLine::revision).collect(Collectors.toSet());
    }

    /**
     * Draws the next revision.
     *
     * @param text its lines in the listing
     * @return them, with all before them that leads there
     */
    List<String> draw(RevisionLine revision, List<String> text) {
        drawn.clear();
        int lane = lanes.indexOf(revision.revision());
        if (lane < 0) {
            lane = lanes.size();
            lanes.add(revision.revision());
        }
        while (lanes.lastIndexOf(revision.revision()) > lane) {
            join(lane, lanes.lastIndexOf(revision.revision()));
        }
        drawn.add(row(lane) + "  " + text.get(0));
        List<String> parents =
                revision.parents().stream().filter(listed::contains).distinct().toList();
        if (parents.isEmpty()) {
            lanes.remove(lane);
        } else {
            lanes.set(lane, parents.get(0));
        }
        for (int i = 1; i < parents.size(); i++) {
            fork(lane + i - 1, parents.get(i));
        }
        text.subList(1, text.size()).forEach(line -> drawn.add((row(-1) + "  " + line).stripTrailing()));
        return List.copyOf(drawn);
    }

    private String row(int node) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            row.append(i == 0 ? "" : " ").append(i == node ? '*' : '|');
        }
        return row.toString();
    }

    /** The lane {@code from} ends in the lane {@code into}; those to the right of it move up. */
    private void join(int into, int from) {
        StringBuilder line = new StringBuilder(" ".repeat(2 * lanes.size()));
        for (int i = 0; i < lanes.size(); i++) {
            line.setCharAt(i < from ? 2 * i : 2 * i - 1, i < from ? '|' : '/');
        }
        for (int i = into; i < from - 1; i++) {
            line.setCharAt(2 * i + 1, '_');
        }
        drawn.add(line.toString().stripTrailing());
        lanes.remove(from);
    }

    /** A lane begins to the right of another; those to the right of it make room. */
    private void fork(int lane, String id) {
        StringBuilder line = new StringBuilder(" ".repeat(2 * lanes.size() + 2));
        for (int i = 0; i < lanes.size(); i++) {
            line.setCharAt(i <= lane ? 2 * i : 2 * i + 1, i <= lane ? '|' : '\\');
        }
        line.setCharAt(2 * lane + 1, '\\');
        drawn.add(line.toString().stripTrailing());
        lanes.add(lane + 1, id);
    }
}
