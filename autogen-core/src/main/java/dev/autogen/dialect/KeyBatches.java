package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Batches between two keys. A database says how it takes SQL apart, how it tells a key as texts and what stands for one of these in
 * SQL, and how keys of several columns are compared where rows cannot be.
 */
public abstract class KeyBatches implements BatchSql {

    private static final Set<String> CHANGING = Set.of("update", "delete", "insert", "merge", "replace", "with");

    private final SqlText text;
    private final Operation.InBatches operation;
    private final String table;
    private final String statement;
    private final List<Integer> places;

    /**
     * Looks at the statement.
     *
     * @param statements those that the operation's SQL consists of
     * @param tokens takes one apart, without white space and comments
     * @throws UnsupportedException if it is several, none that changes rows, or the condition has no place in it
     */
    protected KeyBatches(SqlText text, Operation.InBatches operation, List<String> statements, Cut tokens) {
        this.text = text;
        this.operation = operation;
        this.table = text.quote(operation.table());
        List<Token> cut = statements.size() == 1 ? tokens.of(statements.get(0)) : List.of();
        if (cut.isEmpty() || !CHANGING.contains(cut.get(0).text().toLowerCase(Locale.ROOT))) {
            throw new UnsupportedException(
                    "op.inBatches runs one update, delete, insert or merge, not: " + operation.sql());
        }
        this.statement = statements.get(0);
        this.places = places(cut);
        if (places.isEmpty()) {
            throw new UnsupportedException("a statement in batches with " + Operation.InBatches.PLACEHOLDER
                    + " only in a literal or comment, where no condition can stand: " + statement);
        }
    }

    /** How SQL is taken apart. */
    @FunctionalInterface
    public interface Cut {
        List<Token> of(String sql);
    }

    /** A piece of SQL. */
    public record Token(String text, int start, int end) {}

    /** A colon before it makes it a cast. */
    private static List<Integer> places(List<Token> tokens) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean cast = i > 1 && isColonBefore(tokens.get(i - 2), tokens.get(i - 1));
            if (tokens.get(i).text().equals("batch") && isColonBefore(tokens.get(i - 1), tokens.get(i)) && !cast) {
                places.add(tokens.get(i - 1).start());
            }
        }
        return places;
    }

    private static boolean isColonBefore(Token colon, Token next) {
        return colon.text().equals(":") && colon.end() == next.start();
    }

    /** The statement with the keys named and their bounds left open: what an author must not change once it has begun. */
    public final String template() {
        String key = row(keyOf(owner()));
        return filled("(" + key + " > :after and " + key + " <= :end)");
    }

    /** Columns carry the name of their table: in {@code order by}, one without could mean the text that is selected. */
    @Override
    public final String greatest() {
        return "select " + told("t") + " from " + table + " t order by " + ordered("t", " desc") + " limit 1";
    }

    @Override
    public final String end(List<String> after, List<String> greatest) {
        return "select " + told("b") + " from (select " + ordered("t", "") + " from " + table + " t where "
                + condition("t", after, greatest) + " order by " + ordered("t", "") + " limit "
                + operation.batch().size() + ") b order by " + ordered("b", " desc") + " limit 1";
    }

    @Override
    public final String statement(List<String> after, List<String> end) {
        return filled("(" + condition(owner(), after, end) + ")");
    }

    /**
     * A value of a key as the text that stands for it.
     *
     * @param value SQL for it
     * @param column its column
     */
    protected String told(String value, String column) {
        return value;
    }

    /** What stands in SQL for a value, of the text that {@link #told(String, String)} yields. */
    protected String literal(String told) {
        return text.literal(told);
    }

    /** A condition: as rows, which an index serves on most databases. */
    protected String compared(List<String> key, String sign, List<String> literals) {
        return row(key) + " " + sign + " " + row(literals);
    }

    /** A condition for {@code >} or {@code <=}, column by column. */
    protected static String comparedByColumn(List<String> key, String sign, List<String> literals) {
        String column = key.get(0);
        String value = literals.get(0);
        return key.size() == 1
                ? column + " " + sign + " " + value
                : "(" + column + " " + sign.charAt(0) + " " + value + " or " + column + " = " + value + " and "
                        + comparedByColumn(key.subList(1, key.size()), sign, literals.subList(1, literals.size()))
                        + ")";
    }

    private String condition(String owner, List<String> after, List<String> end) {
        String from = after.isEmpty() ? "" : compared(keyOf(owner), ">", literals(after)) + " and ";
        return from + compared(keyOf(owner), "<=", literals(end));
    }

    private List<String> literals(List<String> key) {
        return key.stream().map(this::literal).toList();
    }

    private String filled(String condition) {
        StringBuilder filled = new StringBuilder(statement);
        for (int i = places.size() - 1; i >= 0; i--) {
            int place = places.get(i);
            filled.replace(place, place + Operation.InBatches.PLACEHOLDER.length(), condition);
        }
        return filled.toString();
    }

    private String owner() {
        String alias = operation.batch().alias();
        return alias == null ? table : text.quote(alias);
    }

    private List<String> keyOf(String owner) {
        return operation.batch().key().stream()
                .map(column -> owner + "." + text.quote(column))
                .toList();
    }

    private String ordered(String alias, String direction) {
        return listed(keyOf(alias), column -> column + direction);
    }

    private String told(String alias) {
        return listed(operation.batch().key(), column -> told(alias + "." + text.quote(column), column));
    }

    private static String listed(List<String> texts, UnaryOperator<String> form) {
        return texts.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String row(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : "(" + String.join(", ", texts) + ")";
    }
}
