package dev.autogen.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Source with the places where a line may end, nested as the constructs of the language are. */
sealed interface Doc {

    /** Characters on one line. A text block counts as its opening delimiter: what follows it is on a line of its own. */
    int width();

    /**
     * Text that is never divided.
     *
     * @param source what is written, of a text block only its opening delimiter
     * @param type the class that it names and that must be imported, or null
     * @param string the string that it stands for, or null
     * @param names the call whose method it names, or null
     * @param begins the call of which it begins an argument, or null
     */
    record Token(
            String source,
            @Nullable Class<?> type,
            Expression.@Nullable Text string,
            @Nullable CallSite names,
            @Nullable CallSite begins)
            implements Doc {

        static final String BLOCK_DELIMITER = "\"\"\"";

        static Token of(String source) {
            return new Token(source, null, null, null, null);
        }

        static Token of(Class<?> type) {
            return new Token(name(type), type, null, null, null);
        }

        /** A class that stands in another is written with it. */
        private static String name(Class<?> type) {
            Class<?> outer = type.getEnclosingClass();
            return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
        }

        static Token literal(Expression.Text text) {
            return new Token(text.literal(), null, text, null, null);
        }

        static Token textBlock(Expression.Text text) {
            return new Token(BLOCK_DELIMITER, null, text, null, null);
        }

        static Token method(String name, CallSite call) {
            return new Token(name, null, null, call, null);
        }

        Token names(CallSite call) {
            return new Token(source, type, string, call, begins);
        }

        Token begins(@Nullable CallSite call) {
            return new Token(source, type, string, names, call);
        }

        @Override
        public int width() {
            return source.length();
        }

        boolean isTextBlock() {
            return source.equals(BLOCK_DELIMITER);
        }
    }

    /** Where a line may end. Compared by identity, as each place is one of its own. */
    final class Break implements Doc {

        final Fill fill;
        final String flat;

        /** Whether this stands before a dot, so that it counts for {@link Trait#DOT_LIMIT}. */
        final boolean beforeDot;

        private Break(Fill fill, String flat, boolean beforeDot) {
            this.fill = fill;
            this.flat = flat;
            this.beforeDot = beforeDot;
        }

        /** With what is written where the line does not end. */
        static Break of(Fill fill, String flat) {
            return new Break(fill, flat, false);
        }

        static Break beforeDot(Fill fill) {
            return new Break(fill, "", true);
        }

        @Override
        public int width() {
            return flat.length();
        }
    }

    /** Whether a break is taken with the others of its level, or only where the line would be too long. */
    enum Fill {
        UNIFIED,
        INDEPENDENT
    }

    /** A construct. It grows while a document is built; only then is it measured. */
    final class Level implements Doc {

        final Style style;
        final List<Doc> docs = new ArrayList<>();
        private int width = -1;
        private int depth = -1;

        Level(Style style) {
            this.style = style;
        }

        @Override
        public int width() {
            if (width < 0) {
                width = docs.stream().mapToInt(Doc::width).sum();
            }
            return width;
        }

        /** Whether there is nothing in it but empty levels. */
        boolean isEmpty() {
            return docs.stream().allMatch(doc -> doc instanceof Level level && level.isEmpty());
        }

        /** How many levels with breaks are nested at most. */
        int depth() {
            if (depth < 0) {
                int inner = docs.stream()
                        .mapToInt(doc -> doc instanceof Level level ? level.depth() : 0)
                        .max()
                        .orElse(0);
                depth = docs.stream().anyMatch(Break.class::isInstance) ? inner + 1 : inner;
            }
            return depth;
        }
    }

    /**
     * How a level that does not fit on the line is divided.
     *
     * @param indent further indentation of its lines
     * @param division which of its breaks are taken
     * @param asLast what an outer level may do with this one where it is its last
     * @param traits what else holds
     */
    record Style(int indent, Division division, AsLast asLast, Set<Trait> traits) {
        public Style {
            traits = Set.copyOf(traits);
        }

        static Style of(int indent, Division division, AsLast asLast, Trait... traits) {
            return new Style(indent, division, asLast, Set.of(traits));
        }

        boolean has(Trait trait) {
            return traits.contains(trait);
        }
    }

    /** What may hold for a level. */
    enum Trait {
        /** It is not a single thing, as a call with at most one argument or a chain of one is. */
        COMPLEX,
        /** Its last dot must stand in the first 80 columns if it is to stay on one line. */
        DOT_LIMIT,
        /** Its first inner level must fit on the line for it to begin there. */
        HEAD_FIRST,
        /** Its indentation holds also where an outer level divides this one in its stead. */
        KEEPS_INDENT
    }

    /** Which breaks of a level are taken. */
    enum Division {
        /** Its own. */
        HERE,
        /** Those of its last inner level, if that saves lines; else its own. */
        LAST_INNER,
        /** Its own, if then everything else is undivided; else those of inner levels. */
        HERE_IF_REST_FITS
    }

    /** What may happen to the last inner level, so that everything before it stays on one line. */
    enum AsLast {
        /** It must not be divided. */
        WHOLE,
        /** The same is tried with the last level inside it. */
        LOOK_INSIDE,
        /** It is divided as it likes if everything around is simple; else the same is tried inside it. */
        DIVIDED_IF_SIMPLE
    }
}
