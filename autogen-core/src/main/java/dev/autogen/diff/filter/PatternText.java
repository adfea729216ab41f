package dev.autogen.diff.filter;

import dev.autogen.schema.Item.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads patterns. A pattern is an optional kind with a colon, then one to three steps with dots between, each a glob ({@code *}
 * for any characters, {@code ?} for one, letters of either case), an exact name in double quotes, or a regular expression
 * between slashes.
 */
final class PatternText {

    /** What there is in a schema by itself: what is meant where nothing else is said. */
    private static final Set<Kind> OWN = EnumSet.of(Kind.TABLE, Kind.SEQUENCE, Kind.ENUM, Kind.COMPOSITE);

    private static final Map<String, Set<Kind>> KINDS = kinds();

    private final String text;
    private int position;

    PatternText(String text) {
        this.text = text;
    }

    private static Map<String, Set<Kind>> kinds() {
        Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.text(), EnumSet.of(kind));
        }
        kinds.put("type", EnumSet.of(Kind.ENUM, Kind.COMPOSITE));
        Set<Kind> constraints = EnumSet.noneOf(Kind.class);
        Arrays.stream(Kind.values()).filter(Kind::isConstraint).forEach(constraints::add);
        kinds.put("constraint", constraints);
        return kinds;
    }

    List<ItemPattern> list() {
        List<ItemPattern> patterns = new ArrayList<>();
        while (skipped() < text.length()) {
            if (text.charAt(position) == ',') {
                position++;
            } else {
                patterns.add(pattern());
            }
        }
        return patterns;
    }

    private int skipped() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private ItemPattern pattern() {
        int start = position;
        Set<Kind> kinds = kind();
        List<Pattern> steps = new ArrayList<>();
        do {
            steps.add(step(start));
        } while (position < text.length() && text.charAt(position++) == '.');
        String written = text.substring(start, Math.min(position, text.length()));
        String own = (written.endsWith(",") ? written.substring(0, written.length() - 1) : written).strip();
        int most = kinds.stream().mapToInt(PatternText::depth).min().orElseThrow();
        if (steps.size() > most) {
            throw wrong(
                    own,
                    "has " + steps.size() + " names with dots between, at most " + most + " make sense here;"
                            + " a name that holds a dot stands in double quotes");
        }
        return new ItemPattern(own, kinds, steps);
    }

    private static int depth(Kind kind) {
        return kind == Kind.SCHEMA ? 1 : OWN.contains(kind) ? 2 : 3;
    }

    private Set<Kind> kind() {
        int end = position;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ':') {
            return OWN;
        }
        String word = text.substring(position, end);
        Set<Kind> kinds = KINDS.get(word);
        if (kinds == null) {
            throw wrong(
                    word + ":",
                    "is no kind; the kinds are " + String.join(", ", KINDS.keySet())
                            + ", and without one it is table, sequence and type");
        }
        position = end + 1;
        return kinds;
    }

    private Pattern step(int start) {
        skipped();
        char first = position < text.length() ? text.charAt(position) : ',';
        Pattern step = first == '"' ? quoted(start) : first == '/' ? regex(start) : glob(start);
        skipped();
        if (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != ',') {
            throw wrong(
                    text.substring(start, position + 1),
                    "goes on after a name: a dot or a comma is missing before '" + text.charAt(position) + "'");
        }
        return step;
    }

    private Pattern quoted(int start) {
        StringBuilder name = new StringBuilder();
        while (++position < text.length()) {
            char next = text.charAt(position);
            if (next != '"') {
                name.append(next);
            } else if (position + 1 < text.length() && text.charAt(position + 1) == '"') {
                name.append(text.charAt(++position));
            } else {
                position++;
                return Pattern.compile(Pattern.quote(name.toString()));
            }
        }
        throw wrong(text.substring(start), "has a double quote that is never closed");
    }

    private Pattern regex(int start) {
        StringBuilder regex = new StringBuilder();
        while (++position < text.length()) {
            char next = text.charAt(position);
            if (next == '\\' && position + 1 < text.length()) {
                char escaped = text.charAt(++position);
                regex.append(escaped == '/' ? "/" : "\\" + escaped);
            } else if (next != '/') {
                regex.append(next);
            } else {
                position++;
                return compiled(regex.toString());
            }
        }
        throw wrong(text.substring(start), "has a slash that is never closed: a regular expression stands between two");
    }

    private static Pattern compiled(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw wrong(
                    "/" + regex + "/",
                    "is no regular expression: " + e.getDescription()
                            + (e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1)));
        }
    }

    private Pattern glob(int start) {
        int from = position;
        StringBuilder regex = new StringBuilder();
        while (position < text.length()
                && ".,\"/:".indexOf(text.charAt(position)) < 0
                && !Character.isWhitespace(text.charAt(position))) {
            int next = text.codePointAt(position);
            position += Character.charCount(next);
            regex.append(next == '*' ? ".*" : next == '?' ? "." : Pattern.quote(Character.toString(next)));
        }
        if (position == from) {
            throw wrong(text.substring(start, Math.min(text.length(), position + 1)), "lacks a name");
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static IllegalArgumentException wrong(String part, String what) {
        return new IllegalArgumentException("'" + part + "' " + what);
    }
}
