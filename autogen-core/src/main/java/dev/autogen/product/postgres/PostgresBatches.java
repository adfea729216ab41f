package dev.autogen.product.postgres;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresScript.Part;
import dev.autogen.product.postgres.PostgresScript.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Batches between two keys. Keys are compared as rows, which an index serves (manual, section 9.24.5), and written as literals
 * without a type, which take that of the column.
 */
final class PostgresBatches implements BatchSql {

    private final SqlText text;
    private final Operation.InBatches operation;
    private final String table;
    private final String statement;
    private final List<Integer> places;

    /**
     * Looks at the statement.
     *
     * @throws UnsupportedException if it is several, none that runs in a transaction, or the condition has no place in it
     */
    PostgresBatches(SqlText text, Operation.InBatches operation) {
        this.text = text;
        this.operation = operation;
        this.table = text.quote(operation.table());
        Part part = only(operation);
        this.statement = part.sql();
        this.places = places(part);
        if (places.isEmpty()) {
            throw new UnsupportedException("a statement in batches with " + Operation.InBatches.PLACEHOLDER
                    + " only in a literal or comment, where no condition can stand: " + statement);
        }
    }

    private static Part only(Operation.InBatches operation) {
        List<Part> parts = PostgresScript.parts(operation.sql());
        if (parts.size() != 1 || !parts.get(0).is(0, "UPDATE", "DELETE", "INSERT", "MERGE", "WITH")) {
            throw new UnsupportedException(
                    "op.inBatches runs one update, delete, insert or merge, not: " + operation.sql());
        }
        return parts.get(0);
    }

    /** A colon before it makes it a cast. */
    private static List<Integer> places(Part part) {
        List<Integer> places = new ArrayList<>();
        List<Token> tokens = part.tokens();
        int offset = tokens.get(0).start();
        for (int i = 1; i < tokens.size(); i++) {
            Token colon = tokens.get(i - 1);
            boolean here = tokens.get(i).text().equals("batch")
                    && colon.text().equals(":")
                    && colon.end() == tokens.get(i).start();
            boolean cast = i > 1
                    && tokens.get(i - 2).text().equals(":")
                    && tokens.get(i - 2).end() == colon.start();
            if (here && !cast) {
                places.add(colon.start() - offset);
            }
        }
        return places;
    }

    /** The statement with the keys named and their bounds left open: what an author must not change once it has begun. */
    String template() {
        return filled("(" + key() + " > :after and " + key() + " <= :end)");
    }

    @Override
    public String unfitColumns() {
        return "select k from unnest("
                + operation.batch().key().stream().map(text::literal).collect(Collectors.joining(", ", "array[", "]"))
                + ") k where not exists (select 1 from pg_attribute where attrelid = to_regclass(" + text.literal(table)
                + ") and attname = k and attnotnull)";
    }

    /** Columns carry the name of their table: in {@code order by}, one without means the text that is selected. */
    @Override
    public String greatest() {
        return "select " + columns(column -> "t." + column + "::text") + " from " + table + " t order by "
                + columns(column -> "t." + column + " desc") + " limit 1";
    }

    @Override
    public String end(List<String> after, List<String> greatest) {
        return "select " + columns(column -> "b." + column + "::text") + " from (select "
                + columns(column -> "t." + column) + " from " + table + " t where "
                + condition(row(columns(column -> "t." + column)), after, greatest) + " order by "
                + columns(column -> "t." + column) + " limit "
                + operation.batch().size() + ") b order by "
                + columns(column -> "b." + column + " desc") + " limit 1";
    }

    @Override
    public String statement(List<String> after, List<String> end) {
        return filled("(" + condition(key(), after, end) + ")");
    }

    private String filled(String condition) {
        StringBuilder filled = new StringBuilder(statement);
        for (int i = places.size() - 1; i >= 0; i--) {
            int place = places.get(i);
            filled.replace(place, place + Operation.InBatches.PLACEHOLDER.length(), condition);
        }
        return filled.toString();
    }

    private String condition(String key, List<String> after, List<String> end) {
        String from = after.isEmpty() ? "" : key + " > " + literals(after) + " and ";
        return from + key + " <= " + literals(end);
    }

    private String key() {
        String alias = operation.batch().alias();
        String owner = alias == null ? table : text.quote(alias);
        return row(columns(column -> owner + "." + column));
    }

    private String literals(List<String> key) {
        return row(key.stream().map(text::literal).collect(Collectors.joining(", ")));
    }

    private String row(String list) {
        return operation.batch().key().size() == 1 ? list : "(" + list + ")";
    }

    private String columns(Function<String, String> form) {
        return operation.batch().key().stream().map(text::quote).map(form).collect(Collectors.joining(", "));
    }
}
