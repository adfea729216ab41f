package dev.autogen.operation;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a type that lists them itself, as MySQL and H2 have it: {@code enum('A','B')} and {@code set('A','B')}.
 *
 * @param word what the type begins with
 * @param values as they stand in SQL, with their quotes
 */
record ValueList(String word, List<String> values) {

    private static final Pattern TYPE = Pattern.compile("(enum|set) ?\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*)'", Pattern.DOTALL);

    static Optional<ValueList> of(SqlType type) {
        if (!(type instanceof SqlType.Plain plain)) {
            return Optional.empty();
        }
        Matcher matcher = TYPE.matcher(plain.name());
        return matcher.matches()
                ? Optional.of(new ValueList(
                        matcher.group(1),
                        VALUE.matcher(matcher.group(2))
                                .results()
                                .map(found -> found.group())
                                .toList()))
                : Optional.empty();
    }

    /** Whether each value is one of another type. */
    boolean fits(SqlType other) {
        Optional<ValueList> list = of(other);
        if (list.isPresent()) {
            return list.get().word().equals(word) && list.get().values().containsAll(values);
        }
        return word.equals("enum")
                && other instanceof SqlType.Plain plain
                && (plain.name().equals("text") || plain.name().equals("varchar"))
                && (plain.arguments().isEmpty()
                        || values.stream()
                                .allMatch(value ->
                                        value.length() - 2 <= plain.arguments().get(0)));
    }

    /** What happens to values that are none of these. */
    Hazard missing(Optional<ValueList> before) {
        List<String> gone = before.filter(other -> other.word().equals(word)).stream()
                .flatMap(other -> other.values().stream())
                .filter(value -> !values.contains(value))
                .toList();
        return new Hazard(
                Hazard.Kind.NARROWS,
                "fails while a value is " + (gone.isEmpty() ? "none of these" : String.join(" or ", gone)));
    }
}
