package dev.autogen.render;

import dev.autogen.render.Doc.Break;
import dev.autogen.render.Doc.Level;
import dev.autogen.render.Doc.Style;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a document in the order of its source. Text belongs to the level of the last break before it, whatever has been
 * opened or closed since: what no break separates stays together.
 */
final class DocBuilder {

    private static final Style ROOT = Style.of(0, Doc.Division.HERE, Doc.AsLast.WHOLE);

    private final Level root = new Level(ROOT);
    private final Deque<Level> open = new ArrayDeque<>();
    private Level last = root;

    DocBuilder() {
        open.push(root);
    }

    DocBuilder open(Style style) {
        open.push(new Level(style));
        return this;
    }

    DocBuilder close() {
        Level closed = open.pop();
        open.element().docs.add(closed);
        return this;
    }

    DocBuilder add(Doc.Token token) {
        last.docs.add(token);
        return this;
    }

    DocBuilder add(String source) {
        return add(Doc.Token.of(source));
    }

    DocBuilder add(Break place) {
        last = open.element();
        last.docs.add(place);
        return this;
    }

    Level build() {
        return root;
    }
}
