package dev.autogen.diff.rename;

import dev.autogen.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names joined by dots, each in double quotes where it holds anything but letters, digits, {@code _}, {@code $} and {@code -}. */
public final class NamePath {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$-]+");
    private static final Pattern STEP = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")+)\"|([^\".=]+))(\\.|=|$)");

    private NamePath() {}

    /** A name as it stands in a path. */
    static String text(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * The sides of an equals sign, each as the names of its path; one side where there is no such sign.
     *
     * @throws ConfigurationException if it is no such text
     */
    public static List<List<String>> sides(String text) {
        List<List<String>> sides = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher step = STEP.matcher(text);
        int end = 0;
        String separator = ".";
        while (!separator.isEmpty() && step.find(end)) {
            String quoted = step.group(1);
            sides.get(sides.size() - 1).add(quoted == null ? step.group(2).strip() : quoted.replace("\"\"", "\""));
            separator = step.group(3);
            if (separator.equals("=")) {
                sides.add(new ArrayList<>());
            }
            end = step.end();
        }
        if (!separator.isEmpty() || end != text.length()) {
            throw new ConfigurationException("'" + text
                    + "' is no path of names: it is written customer.name, with double quotes around a name that holds a dot, an"
                    + " equals sign or a quote");
        }
        return sides;
    }
}
