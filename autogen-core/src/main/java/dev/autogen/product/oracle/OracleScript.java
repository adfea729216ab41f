package dev.autogen.product.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hand-written SQL cut into statements, each of which is sent by itself: at semicolons, or where a line is no more than a slash. */
final class OracleScript {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?\\*/|(?m:^[ \\t]*(?<slash>/)[ \\t]*$)"
                    + "|[nN]?[qQ]'(?:\\[.*?\\]|\\{.*?\\}|\\(.*?\\)|<.*?>|(\\S).*?\\2)'|'(?:[^']|'')*+'|\"[^\"]*\""
                    + "|(?<word>[A-Za-z_][\\w$#]*)|(?<end>;)|.",
            Pattern.DOTALL);

    private static final Set<String> BODIES =
            Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "PACKAGE", "TYPE", "LIBRARY", "JAVA");
    private static final Set<String> PREFIXES = Set.of("CREATE", "OR", "REPLACE", "EDITIONABLE", "NONEDITIONABLE");

    private OracleScript() {}

    static List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int from = 0;
        while (token.find()) {
            boolean ends = token.group("slash") != null || (token.group("end") != null && !isBlock(words));
            if (token.group("word") != null) {
                words.add(token.group().toUpperCase(Locale.ROOT));
            } else if (ends) {
                add(statements, sql.substring(from, token.start()), words);
                words.clear();
                from = token.end();
            }
        }
        add(statements, sql.substring(from), words);
        return statements;
    }

    /** What has a body goes on to the slash, or to the end. */
    private static boolean isBlock(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String kind = words.stream()
                .filter(word -> !PREFIXES.contains(word))
                .findFirst()
                .orElse("");
        return words.get(0).equals("BEGIN")
                || words.get(0).equals("DECLARE")
                || (words.get(0).equals("CREATE") && BODIES.contains(kind));
    }

    private static void add(List<String> statements, String text, List<String> words) {
        if (!words.isEmpty()) {
            statements.add(text.strip());
        }
    }
}
