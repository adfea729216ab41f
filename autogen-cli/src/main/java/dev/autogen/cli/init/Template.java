package dev.autogen.cli.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The files of a template, with {@code @name@} where a value is put in.
 *
 * @param template whose files
 */
record Template(ProjectTemplate template) {

    private static final Pattern PLACE = Pattern.compile("@(\\w+)@");

    String fill(String name, Map<String, String> values) {
        return PLACE.matcher(text(name)).replaceAll(place -> quoted(values, place));
    }

    private static String quoted(Map<String, String> values, MatchResult place) {
        String value = Objects.requireNonNull(values.get(place.group(1)), place.group());
        return java.util.regex.Matcher.quoteReplacement(value);
    }

    private String text(String name) {
        String resource = "/templates/" + template.text() + "/" + name;
        try (InputStream stream = Template.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource + " is missing from the jar")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
