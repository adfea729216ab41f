package dev.autogen.product.h2;

import dev.autogen.reflect.Expression;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Temporary tables of the session, one for each expression, which no other session sees. They are made in one statement; only if
 * that is refused, each in its own.
 */
final class H2Scratch implements Scratch {

    private static final String JUDGED = "autogen_judged_";
    private static final String WHAT = "the server's own spelling of expressions";

    private final Wire wire;
    private final H2Dialect dialect;

    H2Scratch(Wire wire, H2Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    @Override
    public List<Answer> print(List<Doubt> doubts, Set<String> taken) {
        List<Answer> answers = new ArrayList<>(
                Collections.nCopies(doubts.size(), new Answer(Outcome.UNASKED, "H2 does not print it")));
        String all = numbers(doubts.size())
                .map(i -> creation(i, doubts.get(i)) + ";\n")
                .collect(Collectors.joining());
        drop(doubts.size());
        if (wire.attempt(WHAT, all).refusal().isPresent()) {
            drop(doubts.size());
            for (int i = 0; i < doubts.size(); i++) {
                Optional<String> refusal =
                        wire.attempt(WHAT, creation(i, doubts.get(i))).refusal();
                if (refusal.isPresent()) {
                    answers.set(i, new Answer(Outcome.REJECTED, refusal.get()));
                }
            }
        }
        Map<Integer, String> printed = printed();
        for (int i = 0; i < doubts.size(); i++) {
            String text = printed.get(i);
            if (text != null) {
                boolean nothing =
                        doubts.get(i).expression().kind() == Expression.Kind.DEFAULT && text.equalsIgnoreCase("null");
                answers.set(i, nothing ? new Answer(Outcome.NOTHING, "") : new Answer(Outcome.PRINTED, text));
            }
        }
        drop(doubts.size());
        return answers;
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    private void drop(int count) {
        wire.attempt(
                WHAT,
                numbers(count)
                        .map(i -> "drop table if exists " + JUDGED + i + ";")
                        .collect(Collectors.joining()));
    }

    /** The columns with the types that they have now, and those that are yet to come; a line comment ends with its line. */
    private String creation(int number, Doubt doubt) {
        Expression expression = doubt.expression();
        List<String> elements = new ArrayList<>();
        for (Column column : doubt.desired().columns()) {
            Column typed = doubt.current().findColumn(column.name()).orElse(column);
            boolean judged = column.name().equals(expression.column());
            elements.add(dialect.quote(column.name()) + " " + dialect.typeSql(typed.type())
                    + (judged ? definition(expression) : ""));
        }
        if (expression.kind() == Expression.Kind.CHECK) {
            elements.add("constraint " + JUDGED + number + " check (" + expression.text() + "\n)");
        }
        return "create local temporary table " + JUDGED + number + " (" + String.join(", ", elements)
                + ") transactional";
    }

    private static String definition(Expression expression) {
        return expression.kind() == Expression.Kind.DEFAULT
                ? " default " + expression.text() + "\n"
                : " generated always as (" + expression.text() + "\n)";
    }

    private Map<Integer, String> printed() {
        Map<Integer, String> printed = new HashMap<>();
        String table = dialect.literal(dialect.names().swapped(JUDGED));
        String number = "cast(substring(%s, " + (JUDGED.length() + 1) + ") as integer)";
        wire.rows(
                        WHAT,
                        dialect.names()
                                .catalog("select " + number.formatted("table_name")
                                        + ", coalesce(generation_expression, column_default)"
                                        + " from information_schema.columns where table_name like " + table + " || '%'"
                                        + " and coalesce(generation_expression, column_default) is not null"
                                        + " union all select " + number.formatted("constraint_name") + ", check_clause"
                                        + " from information_schema.check_constraints where constraint_name like "
                                        + table
                                        + " || '%'"),
                        row -> Map.entry(row.getInt(1), H2Expressions.printed(row.getString(2), dialect.names())))
                .forEach(entry -> printed.put(entry.getKey(), entry.getValue()));
        return printed;
    }
}
