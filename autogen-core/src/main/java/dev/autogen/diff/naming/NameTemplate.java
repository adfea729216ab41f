package dev.autogen.diff.naming;

import dev.autogen.operation.Mentions;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name with places to fill: <code>fk_{table}_{columns}_{referred}</code>.
 *
 * @param kind what is called so
 * @param text the template
 */
public record NameTemplate(Kind kind, String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> EVERYWHERE = List.of("table", "columns", "column");
    private static final List<String> OF_KEYS = List.of("referred", "referred-columns");

    /** What is named by a convention. */
    public enum Kind {
        PK("primary-key"),
        UQ("unique"),
        CK("check"),
        FK("foreign-key"),
        IX("index");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is written, such as {@code foreign-key}; {@code fk} is the same. */
        public String word() {
            return word;
        }

        static Optional<Kind> find(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(text) || kind.name().equalsIgnoreCase(text))
                    .findFirst();
        }

        static Optional<Kind> of(TableElement part) {
            if (part instanceof PrimaryKey) {
                return Optional.of(PK);
            } else if (part instanceof UniqueConstraint) {
                return Optional.of(UQ);
            } else if (part instanceof Check) {
                return Optional.of(CK);
            } else if (part instanceof ForeignKey) {
                return Optional.of(FK);
            }
            return part instanceof Index ? Optional.of(IX) : Optional.empty();
        }
    }

    /**
     * Reads one such as <code>fk: fk_{table}_{columns}</code>.
     *
     * @throws IllegalArgumentException which says what is wrong with it
     */
    public static NameTemplate of(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon).strip();
        Kind kind = Kind.find(word)
                .filter(each -> colon >= 0)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + text + "' does not begin with what is to be called so: "
                                + Arrays.stream(Kind.values())
                                        .map(each -> each.word + ":")
                                        .collect(Collectors.joining(", "))));
        String template = text.substring(colon + 1).strip();
        List<String> places = new ArrayList<>(EVERYWHERE);
        if (kind == Kind.FK) {
            places.addAll(OF_KEYS);
        }
        Matcher place = PLACE.matcher(template);
        boolean table = false;
        while (place.find()) {
            if (!places.contains(place.group(1))) {
                throw new IllegalArgumentException("'" + place.group() + "' is nothing that can be filled in for "
                        + kind.word + ": there are "
                        + places.stream().map(each -> "{" + each + "}").collect(Collectors.joining(", ")));
            }
            table |= place.group(1).equals("table");
        }
        if (!table) {
            throw new IllegalArgumentException(
                    "'" + template + "' lacks {table}: names of several tables would be the same");
        }
        if (place.replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("'" + template + "' has a brace that belongs to no other");
        }
        return new NameTemplate(kind, template);
    }

    /** The name of a part of a table, however long. */
    String fill(Table table, TableElement part) {
        List<String> columns = columns(table, part);
        Map<String, String> values = Map.of(
                "table", table.name().name(),
                "columns", String.join("_", columns),
                "column", columns.isEmpty() ? "" : columns.get(0),
                "referred", part instanceof ForeignKey key ? key.target().name() : "",
                "referred-columns", part instanceof ForeignKey key ? String.join("_", key.targetColumns()) : "");
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static List<String> columns(Table table, TableElement part) {
        if (part instanceof PrimaryKey key) {
            return key.columns();
        } else if (part instanceof UniqueConstraint unique) {
            return unique.columns();
        } else if (part instanceof ForeignKey key) {
            return key.columns();
        } else if (part instanceof Index index) {
            return index.keys().stream()
                    .map(key -> key.expression() ? "expr" : key.text())
                    .toList();
        }
        return part instanceof Check check
                ? table.columns().stream()
                        .map(Column::name)
                        .filter(column -> Mentions.of(check.expression(), column))
                        .toList()
                : List.of();
    }
}
