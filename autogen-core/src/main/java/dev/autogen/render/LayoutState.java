package dev.autogen.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a layout has come, and what was decided on the way. A value, since several ways are tried from one state.
 *
 * @param column where the next character goes
 * @param indent where the next line of the current level would begin
 * @param lastIndent where the last line began
 * @param mustBreak whether something did not fit, so that the next break is taken
 * @param lines how many lines have ended
 * @param decisions what was decided, the latest first
 */
record LayoutState(
        int column,
        int indent,
        int lastIndent,
        boolean mustBreak,
        int lines,
        @Nullable Decision decisions) {

    /** A break is taken, with the column of the new line; or a level stays on its line, without. */
    private record Decision(Doc doc, int column, @Nullable Decision previous) {}

    static LayoutState at(int indentation) {
        return new LayoutState(indentation, indentation, indentation, false, 0, null);
    }

    LayoutState column(int other) {
        return new LayoutState(other, indent, lastIndent, mustBreak, lines, decisions);
    }

    LayoutState forward(int width) {
        return column(column + width);
    }

    LayoutState mustBreak(boolean other) {
        return new LayoutState(column, indent, lastIndent, other, lines, decisions);
    }

    /** Within a level that indents its lines further. */
    LayoutState indented(int further) {
        return new LayoutState(column, indent + further, lastIndent, false, lines, decisions);
    }

    /** The level is divided: its indentation holds from here on. */
    LayoutState committed() {
        return new LayoutState(column, indent, indent, mustBreak, lines, decisions);
    }

    /** What levels would have indented is given up, since none of their lines has begun. */
    LayoutState uncommitted() {
        return new LayoutState(column, lastIndent, lastIndent, false, lines, decisions);
    }

    /** With a new line at a break. */
    LayoutState broken(Doc.Break place) {
        return new LayoutState(indent, indent, indent, mustBreak, lines + 1, new Decision(place, indent, decisions));
    }

    /** With a level that stays on one line. */
    LayoutState undivided(Doc.Level level) {
        return new LayoutState(column, indent, lastIndent, mustBreak, lines, new Decision(level, -1, decisions));
    }

    boolean isUndivided(Doc.Level level) {
        for (Decision each = decisions; each != null; each = each.previous()) {
            if (each.doc() == level) {
                return true;
            }
        }
        return false;
    }

    /** This state's indentation with what an inner level has come to. */
    LayoutState after(LayoutState inner) {
        return new LayoutState(inner.column, indent, lastIndent, mustBreak, inner.lines, inner.decisions);
    }

    /** The breaks that were taken, each with the column of its line. */
    Map<Doc, Integer> taken() {
        Map<Doc, Integer> columns = new HashMap<>();
        for (Decision each = decisions; each != null; each = each.previous()) {
            if (each.doc() instanceof Doc.Break) {
                columns.putIfAbsent(each.doc(), each.column());
            }
        }
        return Collections.unmodifiableMap(columns);
    }
}
