package dev.autogen.hibernate.ddl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in brackets, as SQL Server has them, in the double quotes that it takes as well. */
final class Brackets {

    private static final Pattern NAME = Pattern.compile(
            "'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|--[^\\n]*+|/\\*.*?\\*/|\\[((?:[^\\]]|]])*+)]", Pattern.DOTALL);

    private Brackets() {}

    static String quoted(String sql) {
        return NAME.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null
                                ? match.group()
                                : '"' + match.group(1).replace("]]", "]").replace("\"", "\"\"") + '"'));
    }
}
