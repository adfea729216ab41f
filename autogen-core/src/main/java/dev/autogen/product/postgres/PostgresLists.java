package dev.autogen.product.postgres;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column compared with a list of texts is {@code a in ('X', 'Y')}, however it was written. The server's own form of it is
 * hard to read; and on a varchar column it is not even stable: given back to the server it is printed in yet another form.
 */
final class PostgresLists {

    private static final String NAME = "(?<name>\"(?:[^\"]|\"\")+\"|[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)";
    private static final String TEXT = "'(?:[^']|'')*'";
    private static final String ANY = " (?:= ANY|(?<not><> ALL)) ";

    private static final List<Pattern> FORMS = Stream.of(
                    // of a varchar column, and what becomes of that when the server is given it
                    "\\(" + NAME + "\\)::text" + ANY + "\\(\\(ARRAY\\[" + list(TEXT + "::character varying")
                            + "]\\)::text\\[]\\)",
                    "\\(" + NAME + "\\)::text" + ANY + "\\(ARRAY\\["
                            + list("\\(" + TEXT + "::character varying\\)::text") + "]\\)",
                    // of a text or char column
                    NAME + ANY + "\\(ARRAY\\[" + list(TEXT + "::(?:text|bpchar)") + "]\\)",
                    // of a person or Hibernate
                    NAME + "\\s+(?i:(?<not>not\\s+)?in)\\s*\\(\\s*" + list(TEXT) + "\\s*\\)")
            .map(Pattern::compile)
            .toList();

    /** Of a varchar column, where the list is one of texts: the cast means nothing there, but on a number it would. */
    private static final Pattern OF_VARCHAR =
            Pattern.compile("\\(" + NAME + "\\)::text" + ANY + "\\(ARRAY\\[" + list(TEXT + "::text") + "]\\)");

    private static final Pattern ELEMENT = Pattern.compile(TEXT);

    private PostgresLists() {}

    private static String list(String element) {
        return "(?<list>" + element + "(?:\\s*,\\s*" + element + ")*)";
    }

    /**
     * The expression with every list of texts in it in plain form.
     *
     * @param isVarchar whether a name is that of a varchar column
     */
    static String normalize(String sql, Predicate<String> isVarchar) {
        StringBuilder plain = new StringBuilder();
        List<Matcher> forms = FORMS.stream().map(form -> form.matcher(sql)).toList();
        Matcher ofVarchar = OF_VARCHAR.matcher(sql);
        SqlTokens tokens = new SqlTokens(sql);
        int done = 0;
        // a form counts only where a token begins: the text of a literal is left alone
        while (tokens.next()) {
            int start = tokens.start();
            if (start < done) {
                continue;
            }
            Optional<Matcher> found = forms.stream()
                    .filter(form -> form.region(start, sql.length()).lookingAt())
                    .findFirst()
                    .or(() -> Optional.of(ofVarchar.region(start, sql.length()))
                            .filter(form -> form.lookingAt() && isVarchar.test(exact(form.group("name")))));
            if (found.isPresent()) {
                plain.append(sql, done, start).append(plain(found.get()));
                done = found.get().end();
            }
        }
        return plain.append(sql, done, sql.length()).toString();
    }

    private static String exact(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : PostgresIdentifiers.fold(name);
    }

    private static String plain(Matcher matcher) {
        return matcher.group("name")
                + (matcher.group("not") == null ? " in " : " not in ")
                + ELEMENT.matcher(matcher.group("list"))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
