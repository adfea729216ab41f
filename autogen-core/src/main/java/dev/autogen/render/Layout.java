package dev.autogen.render;

import dev.autogen.render.Doc.AsLast;
import dev.autogen.render.Doc.Break;
import dev.autogen.render.Doc.Division;
import dev.autogen.render.Doc.Fill;
import dev.autogen.render.Doc.Level;
import dev.autogen.render.Doc.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which breaks of a document become ends of lines, as palantir-java-format 2.103.0 does: a level that fits stays on
 * its line; else it is divided as its style says, where the ways to do so are tried and the one with fewer lines is taken.
 * Widths are in characters.
 */
final class Layout {

    static final int MAX_WIDTH = 120;

    private static final int MAX_DOT = 80;

    /** Trying both ways doubles the work at each depth; below this only the last inner level is tried. */
    private static final int MAX_DEPTH = 8;

    private Layout() {}

    /** The state after a document that begins at this column, which is also the indentation of its lines. */
    static LayoutState of(Level document, int indentation) {
        return lay(document.docs, LayoutState.at(indentation));
    }

    private static LayoutState lay(List<Doc> docs, LayoutState state) {
        LayoutState result = state;
        for (Doc doc : docs) {
            result = doc instanceof Level level ? lay(level, result) : result.forward(doc.width());
        }
        return result;
    }

    private static LayoutState lay(Level level, LayoutState state) {
        int column = columnAfter(level, level.docs, state.column());
        if (column >= 0) {
            return state.column(column).undivided(level);
        }
        LayoutState divided = switch (level.style.division()) {
            case HERE -> divide(level, state);
            case LAST_INNER -> divideLastInner(level, state);
            case HERE_IF_REST_FITS -> divideIfRestFits(level, state);
        };
        return state.after(divided);
    }

    /** The column after some docs of a level on one line, or -1 if they do not fit. */
    private static int columnAfter(Level level, List<Doc> docs, int start) {
        int column = start;
        int lastDot = 0;
        for (Doc doc : docs) {
            if (doc instanceof Level inner) {
                column = columnAfter(inner, inner.docs, column);
                if (column < 0) {
                    return -1;
                }
            } else {
                if (doc instanceof Break place && place.beforeDot) {
                    lastDot = column;
                }
                column += doc.width();
            }
            if (column > MAX_WIDTH) {
                return -1;
            }
        }
        return column > MAX_WIDTH || (level.style.has(Trait.DOT_LIMIT) && lastDot > MAX_DOT) ? -1 : column;
    }

    private static LayoutState divide(Level level, LayoutState state) {
        LayoutState result = state.indented(level.style.indent());
        Split split = Split.of(level.docs);
        if (!split.breaks().isEmpty()) {
            result = result.committed();
        }
        result = layPart(split.parts().get(0), result);
        for (int i = 0; i < split.breaks().size(); i++) {
            Break place = split.breaks().get(i);
            List<Doc> part = split.parts().get(i + 1);
            boolean taken = place.fill == Fill.UNIFIED
                    || result.mustBreak()
                    || columnAfter(level, part, result.column() + place.width()) < 0;
            result = layPart(part, taken ? result.broken(place) : result.forward(place.width()));
        }
        return result;
    }

    private static LayoutState layPart(List<Doc> part, LayoutState state) {
        boolean fits = state.column() + width(part) <= MAX_WIDTH;
        LayoutState result = lay(part, state.mustBreak(false));
        return fits ? result : result.mustBreak(true);
    }

    private static LayoutState layOnLine(List<Doc> docs, LayoutState state) {
        Split split = Split.of(docs);
        LayoutState result = layPart(split.parts().get(0), state);
        for (int i = 0; i < split.breaks().size(); i++) {
            result = layPart(
                    split.parts().get(i + 1),
                    result.forward(split.breaks().get(i).width()));
        }
        return result;
    }

    private static LayoutState divideLastInner(Level level, LayoutState state) {
        Optional<LayoutState> inner = tryLastInner(level, state.uncommitted(), true);
        if (level.depth() > MAX_DEPTH) {
            return inner.orElseGet(() -> divide(level, state));
        }
        LayoutState here = divide(level, state);
        return inner.filter(tried -> tried.lines() < here.lines()).orElse(here);
    }

    private static Optional<LayoutState> tryLastInner(Level level, LayoutState state, boolean simpleSoFar) {
        int end = level.docs.size() - 1;
        if (end < 0 || !(level.docs.get(end) instanceof Level last) || last.style.asLast() == AsLast.WHOLE) {
            return Optional.empty();
        }
        List<Doc> leading = level.docs.subList(0, end);
        if (columnAfter(level, leading, state.column()) < 0) {
            return Optional.empty();
        }
        LayoutState before = layOnLine(leading, state);
        if (before.lines() != state.lines()) {
            return Optional.empty();
        }
        boolean simple = simpleSoFar && !level.style.has(Trait.COMPLEX);
        Optional<LayoutState> after = last.style.asLast() == AsLast.DIVIDED_IF_SIMPLE && simple
                ? tryDivided(last, before)
                : tryInside(last, before, simple);
        return after.filter(tried -> tried.column() <= MAX_WIDTH);
    }

    private static Optional<LayoutState> tryDivided(Level last, LayoutState state) {
        return state.column() + head(last, MAX_WIDTH - state.indent()) <= MAX_WIDTH
                ? Optional.of(lay(last, state))
                : Optional.empty();
    }

    private static Optional<LayoutState> tryInside(Level last, LayoutState state, boolean simple) {
        if (last.style.division() != Division.LAST_INNER) {
            return Optional.empty();
        }
        return tryLastInner(
                last, last.style.has(Trait.KEEPS_INDENT) ? state.indented(last.style.indent()) : state, simple);
    }

    private static LayoutState divideIfRestFits(Level level, LayoutState state) {
        LayoutState here = divide(level, state);
        List<Level> inner = filledLevels(level).toList();
        if (inner.stream().allMatch(here::isUndivided)) {
            return here;
        }
        Level last = inner.get(inner.size() - 1);
        int leading = width(level.docs.subList(0, level.docs.indexOf(last)));
        if (state.column() + leading + head(last, MAX_WIDTH - state.indent()) > MAX_WIDTH) {
            return here;
        }
        LayoutState inside = layOnLine(level.docs, state.uncommitted());
        boolean simple = inner.stream().noneMatch(each -> each.style.has(Trait.COMPLEX));
        return simple && inside.lines() >= here.lines() ? here : inside;
    }

    /** The width of what must fit on the line for a level to begin there. */
    private static int head(Doc doc, int available) {
        if (!(doc instanceof Level level)) {
            return doc.width();
        }
        if (level.style.has(Trait.HEAD_FIRST) && level.docs.get(0).width() <= available) {
            return level.docs.get(0).width();
        }
        int width = 0;
        for (Doc each : level.docs) {
            if (each instanceof Break) {
                break;
            }
            boolean leading = width == 0;
            if (leading && each instanceof Level inner && !inner.isEmpty()) {
                return head(inner, available);
            }
            width += each.width();
        }
        return width;
    }

    private static Stream<Level> filledLevels(Level level) {
        return level.docs.stream()
                .filter(Level.class::isInstance)
                .map(Level.class::cast)
                .filter(inner -> !inner.isEmpty());
    }

    private static int width(List<Doc> docs) {
        return docs.stream().mapToInt(Doc::width).sum();
    }

    /** Docs with the breaks between them. */
    private record Split(List<List<Doc>> parts, List<Break> breaks) {

        static Split of(List<Doc> docs) {
            List<List<Doc>> parts = new ArrayList<>();
            List<Break> breaks = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < docs.size(); i++) {
                if (docs.get(i) instanceof Break place) {
                    parts.add(docs.subList(start, i));
                    breaks.add(place);
                    start = i + 1;
                }
            }
            parts.add(docs.subList(start, docs.size()));
            return new Split(parts, breaks);
        }
    }
}
