package dev.autogen.product.h2;

import dev.autogen.dialect.KeyBatches;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL of several statements as an author writes it, taken apart at the semicolons between them; each that commits by itself stands alone. */
final class H2Script {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<blank>\\s+|--[^\\r\\n]*|//[^\\r\\n]*|/\\*.*?\\*/)"
                    + "|'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|\\$\\$.*?\\$\\$"
                    + "|(?<word>[A-Za-z_][\\w$]*)|(?<end>;)|.",
            Pattern.DOTALL);

    /** Manual, "Transaction Isolation": what commits the transaction that is open. */
    private static final Set<String> COMMITTING =
            Set.of("CREATE", "ALTER", "DROP", "TRUNCATE", "COMMENT", "GRANT", "REVOKE", "ANALYZE");

    private static final Set<String> CONTROL =
            Set.of("BEGIN", "START", "COMMIT", "ROLLBACK", "PREPARE", "SAVEPOINT", "RELEASE", "SHUTDOWN");

    private H2Script() {}

    /** @throws UnsupportedException if it begins or ends transactions itself */
    static List<Statement> statements(String sql) {
        List<Statement> statements = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int from = 0;
        while (token.find()) {
            if (token.group("word") != null) {
                words.add(token.group().toUpperCase(Locale.ROOT));
            } else if (token.group("end") != null) {
                add(statements, sql.substring(from, token.start()), words);
                words = new ArrayList<>();
                from = token.end();
            }
        }
        add(statements, sql.substring(from), words);
        return statements;
    }

    /** Without white space and comments. */
    static List<KeyBatches.Token> tokens(String sql) {
        List<KeyBatches.Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group("blank") == null) {
                tokens.add(new KeyBatches.Token(token.group(), token.start(), token.end()));
            }
        }
        return tokens;
    }

    private static void add(List<Statement> statements, String text, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String sql = text.strip();
        if (CONTROL.contains(words.get(0))) {
            throw new UnsupportedException("'" + sql.toLowerCase(Locale.ROOT)
                    + "' in a revision: autogen begins and commits the transactions itself. Remove it; what must be"
                    + " committed before the rest goes into a revision of its own");
        }
        statements.add(
                COMMITTING.contains(words.get(0))
                        ? Statement.alone(sql, recovery(sql, words), Statement.Waiting.IN_THE_WAY)
                        : new Statement(sql));
    }

    private static Recovery recovery(String sql, List<String> words) {
        boolean harmless = (words.contains("EXISTS") && words.contains("IF"))
                || (words.size() > 2
                        && words.get(1).equals("OR")
                        && words.get(2).equals("REPLACE"))
                || Set.of("COMMENT", "GRANT", "REVOKE", "ANALYZE", "TRUNCATE").contains(words.get(0));
        return harmless
                ? new Recovery.Repeat()
                : new Recovery.Ask("see whether what it does is there: " + sql.replaceAll("\\s+", " "));
    }
}
