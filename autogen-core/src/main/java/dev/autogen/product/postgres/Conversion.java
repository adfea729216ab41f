package dev.autogen.product.postgres;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How values of one type become values of another.
 *
 * @param template the expression after {@code using}, with the column as {@code %1$s} and the new type as {@code %2$s}; empty where
 *     PostgreSQL needs none
 * @param hazards what may happen to values
 */
record Conversion(String template, List<Hazard> hazards) {

    private static final String CAST = "%1$s::%2$s";
    private static final String BY_TEXT = "%1$s::text::%2$s";

    Conversion {
        hazards = List.copyOf(hazards);
    }

    /** The cast that PostgreSQL makes by itself. */
    static Conversion assigned() {
        return new Conversion("", List.of());
    }

    /** The cast that must be asked for. */
    static Conversion cast() {
        return new Conversion(CAST, List.of());
    }

    static Conversion by(String template) {
        return new Conversion(template, List.of());
    }

    /** By way of the text of a value. */
    static Conversion byText() {
        return by(BY_TEXT);
    }

    /**
     * Fails at the first value and not before, so that tables without values change all the same. What the cast fails on, and
     * shows, is no value of any type; the backslash is for bytea, which takes most texts.
     */
    static Conversion impossible(String advice) {
        return by("('\\no cast: ' || %1$s::text)::%2$s")
                .with(Kind.IMPOSSIBLE, "there is no cast, so this fails as soon as there is a value: " + advice);
    }

    Conversion with(Kind kind, String text) {
        return with(List.of(new Hazard(kind, text)));
    }

    Conversion with(List<Hazard> more) {
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(more);
        return new Conversion(template, all);
    }

    /** The same for every element of an array; nothing where elements are not simply cast. */
    Optional<Conversion> ofElements() {
        if (template.equals(BY_TEXT)) {
            return Optional.of(new Conversion("%1$s::text[]::%2$s", hazards));
        }
        return template.isEmpty() || template.equals(CAST) ? Optional.of(this) : Optional.empty();
    }

    /** The values of a column, converted. */
    Optional<String> using(String column, String type) {
        return template.isEmpty() ? Optional.empty() : Optional.of(template.formatted(column, type));
    }
}
