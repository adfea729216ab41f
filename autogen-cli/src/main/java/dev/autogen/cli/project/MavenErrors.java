package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few lines of Maven's output that say what is wrong. */
final class MavenErrors {

    private static final int SHOWN = 5;
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern PLACE =
            Pattern.compile("\\[ERROR] (?:file:/*(?=/))?(.+\\.(?:java|kt)):[\\[(\\s]*(\\d+)[,:]\\s*\\d+[])]?:? *(.*)");
    private static final Pattern DETAIL = Pattern.compile("\\[ERROR] +symbol: +(.*)");
    private static final Pattern ERROR = Pattern.compile("\\[ERROR] +(.+?)(?: -> \\[Help \\d+])?");
    private static final Pattern ADVICE = Pattern.compile(
            "(?:To see the full stack trace|Re-run Maven|For more information|\\[Help|After correcting|  mvn ).*");

    private MavenErrors() {}

    static List<String> lines(String output) {
        return COLOUR.matcher(output).replaceAll("").lines().toList();
    }

    /** The compiler's errors, with paths relative to a folder; empty if it made none. */
    static List<String> ofCompiler(List<String> lines, Path base) {
        Set<String> errors = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher place = PLACE.matcher(lines.get(i));
            if (place.matches()) {
                errors.add(shown(place.group(1), base) + ":" + place.group(2) + ": " + place.group(3)
                        + detail(lines, i + 1));
            }
        }
        return List.copyOf(errors);
    }

    /** The first errors, a line each. */
    static String summary(List<String> lines) {
        List<String> errors = lines.stream()
                .map(ERROR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(line -> !ADVICE.matcher(line).matches())
                .distinct()
                .toList();
        return listed(errors.isEmpty() ? lines : errors);
    }

    /** The first of some lines, indented, and how many more there are. */
    static String listed(List<String> lines) {
        String shown = lines.stream().limit(SHOWN).map(line -> "  " + line).collect(Collectors.joining("\n"));
        return lines.size() <= SHOWN ? shown : shown + "\n  ... and " + (lines.size() - SHOWN) + " more";
    }

    private static String shown(String file, Path base) {
        Path path = Path.of(file);
        return path.startsWith(base) ? base.relativize(path).toString() : file;
    }

    private static String detail(List<String> lines, int next) {
        if (next >= lines.size()) {
            return "";
        }
        Matcher detail = DETAIL.matcher(lines.get(next));
        return detail.matches() ? " (" + detail.group(1) + ")" : "";
    }
}
