package dev.autogen.render;

import dev.autogen.error.ConfigurationException;
import dev.autogen.script.RevisionScript;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is a project's own in the files of its revisions.
 *
 * @param header comments that stand before everything else, with places to fill: <code>{message} {id} {class} {date}
 *     {year}</code>; null for none
 * @param base name of the abstract class that revisions extend, which implements {@link dev.autogen.Migration}; null for none
 * @param imports what is imported beside what is needed: names of classes, or {@code static} and the name of a member
 */
public record RevisionTemplate(
        @Nullable String header, @Nullable String base, List<String> imports) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern COMMENTS = Pattern.compile("(?:\\s|//[^\\n]*(?:\\n|$)|/\\*(?s:.*?)\\*/)*+");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u");
    private static final RevisionTemplate NONE = new RevisionTemplate(null, null, List.of());

    /**
     * A template.
     *
     * @throws ConfigurationException if a header would be more than comments, or the base is no name of a class
     */
    public RevisionTemplate {
        imports = List.copyOf(imports);
        if (base != null && (!SourceVersion.isName(base) || !base.contains("."))) {
            throw new ConfigurationException("'" + base
                    + "' is no class that revisions can extend: write its full name, com.example.BaseMigration");
        }
        if (header != null) {
            requireComments(filled(header, Map.of("message", "", "id", "", "class", "", "date", "", "year", "")));
        }
    }

    /** Nothing of its own. */
    public static RevisionTemplate none() {
        return NONE;
    }

    private static void requireComments(String text) {
        if (UNICODE_ESCAPE.matcher(text).find()) {
            throw new ConfigurationException(
                    "the header of revisions has a backslash before a u, which Java takes for a character: put two");
        }
        if (!COMMENTS.matcher(text).matches()) {
            throw new ConfigurationException(
                    "the header of revisions is more than comments: each line must begin with //, or stand between /* and */");
        }
    }

    private static String filled(String header, Map<String, String> values) {
        return PLACE.matcher(header).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new ConfigurationException(
                        "the header of revisions has " + place.group()
                                + ", which is nothing that can be filled in: there are {message}, {id}, {class}, {date} and {year}");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The header of a revision, with the end of its last line; empty if there is none. */
    String header(RevisionScript script) {
        if (header == null || header.isBlank()) {
            return "";
        }
        String filled = filled(
                header,
                Map.of(
                        "message", String.join(" ", JavadocText.lines(script.message(), Integer.MAX_VALUE)),
                        "id",
                                String.join(" ", JavadocText.lines(script.id(), Integer.MAX_VALUE))
                                        .replaceAll("\\.$", ""),
                        "class", RevisionName.of(script),
                        "date", DateTimeFormatter.ISO_LOCAL_DATE.format(script.created()),
                        "year",
                                String.format(
                                        Locale.ROOT, "%04d", script.created().getYear())));
        return filled.strip().replace("\r\n", "\n") + "\n";
    }
}
