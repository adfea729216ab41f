package dev.autogen.command;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person said that rows get which exist when a column is made not null.
 *
 * @param path names of the column: its own one last, before it that of its table, and perhaps a schema first
 * @param expression SQL
 * @param text as it was said, for messages
 */
public record FillAnswer(List<String> path, String expression, String text) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\".=]+)";
    private static final Pattern FORM = Pattern.compile("(" + NAME + "(?:\\." + NAME + "){1,2})=(.*)", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\".]+)");

    public FillAnswer {
        path = List.copyOf(path);
    }

    /**
     * As an option of the command line says it, such as {@code customer.tier='BASIC'}.
     *
     * @throws ConfigurationException if that is not what it says
     */
    public static FillAnswer of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(2).isBlank()) {
            throw new ConfigurationException("--fill " + text
                    + " is not understood: it is written --fill TABLE.COLUMN=SQL, such as --fill \"customer.tier='BASIC'\","
                    + " perhaps with SCHEMA. in front; a name with dots stands in double quotes");
        }
        List<String> path = new ArrayList<>();
        Matcher names = NAMES.matcher(form.group(1));
        while (names.find()) {
            path.add(
                    names.group(1) == null
                            ? names.group(2).strip()
                            : names.group(1).replace("\"\"", "\""));
        }
        return new FillAnswer(path, form.group(2).strip(), "--fill " + text);
    }

    boolean isFor(ObjectName table, Column column, String defaultSchema) {
        String schema = table.schema();
        List<String> names = List.of(table.name(), column.name());
        return path.size() == 2
                ? schema == null && path.equals(names)
                : path.get(0).equals(schema == null ? defaultSchema : schema)
                        && path.subList(1, 3).equals(names);
    }
}
