package dev.autogen.product.mysql;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.error.UnsupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL as an author writes it, taken apart at the semicolons between statements; the body of a routine or trigger is none of these
 * places. What commits by itself stands alone (MySQL manual, section 13.3.3), and only a person can say whether it is done.
 */
final class MySqlScript {

    private static final Set<String> COMMITTING = Set.of(
            "ALTER",
            "CREATE",
            "DROP",
            "RENAME",
            "TRUNCATE",
            "GRANT",
            "REVOKE",
            "ANALYZE",
            "OPTIMIZE",
            "REPAIR",
            "CHECK",
            "INSTALL",
            "UNINSTALL",
            "FLUSH",
            "RESET");

    /** Of those, what does no harm when it is done again. */
    private static final Set<String> HARMLESS =
            Set.of("GRANT", "REVOKE", "ANALYZE", "OPTIMIZE", "REPAIR", "CHECK", "FLUSH");

    private static final Set<String> CONTROL = Set.of("COMMIT", "ROLLBACK", "START", "LOCK", "UNLOCK", "XA");
    private static final Set<String> BODIES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE");

    private MySqlScript() {}

    static List<Statement> statements(String sql) {
        List<Statement> statements = new ArrayList<>();
        for (String part : parts(sql)) {
            statements.add(statement(part));
        }
        return statements;
    }

    private static Statement statement(String sql) {
        List<String> words = words(sql);
        String first = words.isEmpty() ? "" : words.get(0);
        boolean block =
                first.equals("BEGIN") && words.size() > 1 && words.get(1).equals("NOT");
        if (CONTROL.contains(first) || (first.equals("BEGIN") && !block)) {
            throw new UnsupportedException("'" + sql.toLowerCase(Locale.ROOT)
                    + "' in a revision: autogen begins and commits the transactions itself. Remove it; what must be committed before"
                    + " the rest goes into a revision of its own");
        }
        boolean temporary = words.size() > 1 && words.get(1).equals("TEMPORARY");
        if (!COMMITTING.contains(first) || temporary) {
            return new Statement(sql);
        }
        boolean harmless = HARMLESS.contains(first) || repeats(words);
        return Statement.alone(
                sql,
                harmless ? new Recovery.Repeat() : new Recovery.Ask("see whether what it does is there: " + sql),
                Waiting.IN_THE_WAY);
    }

    /** {@code create or replace}, and whatever asks first whether there is something to do. */
    private static boolean repeats(List<String> words) {
        return (words.contains("IF") && words.contains("EXISTS"))
                || (words.size() > 2
                        && words.get(1).equals("OR")
                        && words.get(2).equals("REPLACE"));
    }

    private static List<String> words(String sql) {
        List<String> words = new ArrayList<>();
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next() && words.size() < 12 && tokens.isName()) {
            words.add(tokens.text().toUpperCase(Locale.ROOT));
        }
        return words;
    }

    private static List<String> parts(String sql) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            if (tokens.is(";") && !hasBody(sql.substring(begin, tokens.start()))) {
                parts.add(sql.substring(begin, tokens.start()).strip());
                begin = tokens.end();
            }
        }
        parts.add(sql.substring(begin).strip());
        parts.removeIf(part -> words(part).isEmpty()
                && part.replaceAll("(?s)/\\*.*?\\*/|--[^\\n]*|#[^\\n]*", "").isBlank());
        return parts;
    }

    /** What has a body goes on to the end of the text. */
    private static boolean hasBody(String begun) {
        List<String> words = words(begun);
        boolean creates = !words.isEmpty()
                && words.get(0).equals("CREATE")
                && words.stream().anyMatch(BODIES::contains);
        MySqlTokens tokens = new MySqlTokens(begun);
        while (creates && tokens.next()) {
            if (tokens.is("begin")) {
                return true;
            }
        }
        return words.size() > 1 && words.get(0).equals("BEGIN") && words.get(1).equals("NOT");
    }
}
