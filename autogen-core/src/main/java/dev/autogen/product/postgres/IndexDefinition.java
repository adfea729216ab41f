package dev.autogen.product.postgres;

import dev.autogen.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an index as {@code pg_get_indexdef} prints it. Only the server knows which collation, operator class and order
 * go without saying for a key ({@code pg_get_indexdef_worker} in ruleutils.c); what it prints says the rest.
 */
final class IndexDefinition {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\"().,]+)";
    private static final String QUALIFIED = NAME + "(?:\\." + NAME + ")?";

    private static final Pattern HEAD = Pattern.compile(
            "CREATE (?:UNIQUE )?INDEX " + NAME + " ON (?:ONLY )?" + QUALIFIED + " USING " + NAME + " \\(");

    private static final Pattern TAIL = Pattern.compile("(?: COLLATE (" + QUALIFIED + "))?"
            + "(?: ((?!DESC\\b|NULLS\\b)" + QUALIFIED + "(?: \\((?:'(?:[^']|'')*'|[^')])*\\))?))?"
            + "( DESC)?(?: NULLS (FIRST|LAST))?(?:, |\\))");

    private IndexDefinition() {}

    /**
     * The keys.
     *
     * @param printed the whole definition
     * @param columns name of the column of each key; empty for an expression
     * @param texts each key as printed by itself
     */
    static List<Index.Key> keys(String printed, List<String> columns, List<String> texts) {
        Matcher head = HEAD.matcher(printed);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException("not the definition of an index: " + printed);
        }
        List<Index.Key> keys = new ArrayList<>();
        int at = head.end();
        for (int i = 0; i < columns.size(); i++) {
            Matcher tail = TAIL.matcher(printed);
            tail.region(at + texts.get(i).length(), printed.length());
            if (!printed.startsWith(texts.get(i), at) || !tail.lookingAt()) {
                throw new IllegalArgumentException("key " + (i + 1) + " is not where it should be: " + printed);
            }
            keys.add(key(columns.get(i), texts.get(i), tail));
            at = tail.end();
        }
        return keys;
    }

    private static Index.Key key(String column, String text, Matcher tail) {
        Index.Key plain =
                column.isEmpty() ? Index.Key.expression(PostgresPrinted.bare(text)) : Index.Key.column(column);
        Index.Key key = tail.group(3) == null ? plain : plain.descending();
        return key.collation(tail.group(1)).operatorClass(tail.group(2)).nulls(nulls(tail.group(4)));
    }

    private static Index.NullsOrder nulls(@Nullable String printed) {
        return Optional.ofNullable(printed).map(Index.NullsOrder::valueOf).orElse(Index.NullsOrder.STANDARD);
    }
}
