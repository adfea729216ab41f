package dev.autogen.product.sqlite;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Batches between two keys, compared as rows; a text takes the affinity of the column that it is compared with. */
final class SqliteBatches implements BatchSql {

    private final SqlText text;
    private final Operation.InBatches operation;
    private final String table;
    private final String statement;
    private final List<Integer> places;

    /**
     * Looks at the statement.
     *
     * @throws UnsupportedException if it is several, or the condition has no place in it
     */
    SqliteBatches(SqlText text, Operation.InBatches operation) {
        this.text = text;
        this.operation = operation;
        this.table = text.quote(operation.table());
        List<String> statements = SqliteScript.statements(operation.sql());
        if (statements.size() != 1) {
            throw new UnsupportedException("a statement in batches that is not one statement: " + operation.sql());
        }
        this.statement = statements.get(0);
        this.places = places(statement);
        if (places.isEmpty()) {
            throw new UnsupportedException("a statement in batches with " + Operation.InBatches.PLACEHOLDER
                    + " only in a literal or comment, where no condition can stand: " + statement);
        }
    }

    private static List<Integer> places(String sql) {
        List<Integer> places = new ArrayList<>();
        List<SqliteToken> tokens = SqliteToken.of(sql);
        for (int i = 1; i < tokens.size(); i++) {
            SqliteToken colon = tokens.get(i - 1);
            if (colon.is(":")
                    && tokens.get(i).is("batch")
                    && colon.end() == tokens.get(i).start()) {
                places.add(colon.start());
            }
        }
        return places;
    }

    /** The statement with the keys named and their bounds left open: what an author must not change once it has begun. */
    String template() {
        return filled("(" + key() + " > :after and " + key() + " <= :end)");
    }

    /** A key of one integer is never null, whatever is said of it. */
    @Override
    public String unfitColumns() {
        return operation.batch().key().stream()
                .map(column -> "select " + text.literal(column)
                        + " where not exists (select 1 from pragma_table_xinfo("
                        + text.literal(operation.table().name())
                        + ") where name = " + text.literal(column)
                        + " collate nocase and (\"notnull\" or (pk = 1 and type = 'integer' collate nocase)))")
                .collect(Collectors.joining(" union all "));
    }

    @Override
    public String greatest() {
        return "select " + columns(column -> "t." + column) + " from " + table + " t order by "
                + columns(column -> "t." + column + " desc") + " limit 1";
    }

    @Override
    public String end(List<String> after, List<String> greatest) {
        return "select " + columns(column -> "b." + column) + " from (select " + columns(column -> "t." + column)
                + " from " + table + " t where " + condition(row(columns(column -> "t." + column)), after, greatest)
                + " order by " + columns(column -> "t." + column) + " limit "
                + operation.batch().size() + ") b order by " + columns(column -> "b." + column + " desc") + " limit 1";
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
