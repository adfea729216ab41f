package dev.autogen.product.offline;

import dev.autogen.dialect.ExpressionText;
import dev.autogen.dialect.Tokens;
import java.util.Locale;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
public final class OfflineExpressions {

    private final OfflineNames names;
    private final ExpressionText text;

    public OfflineExpressions(OfflineNames names) {
        this.names = names;
        this.text = new ExpressionText(names::tokens, names::quote);
    }

    /** What does not depend on how an expression is spelled. */
    ExpressionText text() {
        return text;
    }

    /** Without parentheses around the whole of it. */
    public String stripped(String sql) {
        return text.stripped(sql);
    }

    /**
     * One spelling for those that differ in white space, case, needless quotes and the N of a national literal; text with comments stays
     * as it is.
     */
    public String plain(String sql) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        String bare = stripped(sql);
        StringBuilder plain = new StringBuilder(bare.length());
        Tokens tokens = names.tokens(bare);
        while (tokens.next()) {
            String token = tokens.text();
            if (token.isEmpty() || (token.equalsIgnoreCase("n") && bare.startsWith("'", tokens.end()))) {
                continue;
            }
            plain.append(plain.isEmpty() ? "" : " ");
            plain.append(
                    tokens.isQuotedName()
                            ? names.quote(tokens.name())
                            : tokens.name().isEmpty() ? token : token.toLowerCase(Locale.ROOT));
        }
        return plain.toString();
    }
}
