package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ReflectionException;
import dev.autogen.reflect.Expression;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Temporary tables, which commit nothing, are seen by nobody else and end with the session at the latest. All expressions of a table
 * are put into one of them; only where the server refuses that are they tried one by one.
 */
public final class MySqlScratch implements Scratch {

    private static final String TABLE = "autogen_judge";
    private static final String JUDGED = "autogen_judged_";

    private static final Pattern TEXT = Pattern.compile("(?s)(?:char|varchar|enum|set)\\b.*");
    private static final Pattern BYTES = Pattern.compile("0x(?:[0-9A-Fa-f]{2})+");

    private final Wire wire;
    private final Dialect dialect;

    public MySqlScratch(Wire wire, Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    @Override
    public List<Answer> print(List<Doubt> doubts, Set<String> taken) {
        List<Answer> answers = new ArrayList<>(java.util.Collections.nCopies(doubts.size(), unasked()));
        Map<ObjectName, List<Integer>> tables = new LinkedHashMap<>();
        for (int i = 0; i < doubts.size(); i++) {
            tables.computeIfAbsent(doubts.get(i).desired().name(), name -> new ArrayList<>())
                    .add(i);
        }
        for (List<Integer> items : tables.values()) {
            if (!ask(doubts, items, answers)) {
                items.forEach(item -> ask(doubts, List.of(item), answers));
            }
        }
        return answers;
    }

    private static Answer unasked() {
        return new Answer(Outcome.UNASKED, "it was not asked");
    }

    /** Whether the server took it; where it did not and there was but one, its answer says why. */
    private boolean ask(List<Doubt> doubts, List<Integer> items, List<Answer> answers) {
        List<Doubt> asked = items.stream().map(doubts::get).toList();
        Wire.Reply reply = wire.attempt("a temporary table", creation(asked));
        if (reply.refusal().isPresent()) {
            if (items.size() == 1) {
                String reason = reply.refusal().get();
                boolean denied = reason.contains("Access denied") || reason.contains("command denied");
                answers.set(items.get(0), new Answer(denied ? Outcome.UNASKED : Outcome.REJECTED, reason));
            }
            return false;
        }
        try {
            String printed = wire.rows("a temporary table", "show create table " + TABLE, row -> row.getString(2))
                    .get(0);
            Printed table = new Printed(printed);
            for (int i = 0; i < items.size(); i++) {
                answers.set(items.get(i), answer(table, asked.get(i), i));
            }
            return true;
        } finally {
            wire.attempt("a temporary table", "drop temporary table " + TABLE);
        }
    }

    private Answer answer(Printed table, Doubt doubt, int number) {
        Expression expression = doubt.expression();
        String found = switch (expression.kind()) {
            case DEFAULT -> asTold(table.defaultOf(expression.column()), doubt, expression.column());
            case COMPUTED -> table.expressionOf(JUDGED + number);
            case CHECK -> table.check(JUDGED + number);
            case KEY -> table.key(JUDGED + number);
            case PREDICATE -> throw new ReflectionException("no index has a predicate here: " + expression.text());
        };
        return found.isEmpty() ? new Answer(Outcome.NOTHING, "") : new Answer(Outcome.PRINTED, found);
    }

    /** A text whose characters have more than three bytes is printed as its bytes; the catalog has question marks in it. */
    private String asTold(String printed, Doubt doubt, String column) {
        boolean text =
                TEXT.matcher(doubt.desired().column(column).type().toString()).matches();
        return text && BYTES.matcher(printed).matches()
                ? dialect.literal(new String(HexFormat.of().parseHex(printed.substring(2)), StandardCharsets.UTF_8)
                        .replaceAll("[\\x{10000}-\\x{10ffff}]", "?"))
                : printed;
    }

    /** The columns with the types that they have now, or are to have where they are new. */
    private String creation(List<Doubt> doubts) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Doubt first = doubts.get(0);
        first.desired().columns().forEach(column -> columns.put(column.name(), column));
        first.current().columns().forEach(column -> columns.merge(column.name(), column, MySqlScratch::asked));
        List<String> lines = new ArrayList<>();
        for (Column column : columns.values()) {
            String value = doubts.stream()
                    .map(Doubt::expression)
                    .filter(each -> each.kind() == Expression.Kind.DEFAULT
                            && each.column().equals(column.name()))
                    .map(Expression::text)
                    .collect(Collectors.joining());
            lines.add(definition(column.name(), column.type(), column.collation())
                    + (column.nullable() ? " null" : " not null")
                    + (value.isEmpty() ? "" : clause(value)));
        }
        for (int i = 0; i < doubts.size(); i++) {
            judged(doubts.get(i), JUDGED + i, lines);
        }
        return "create temporary table " + TABLE + " (\n" + String.join(",\n", lines) + "\n)";
    }

    /** The moment that is a default is cut to the digits of its column, and then says nothing of those that were meant. */
    private static Column asked(Column desired, Column current) {
        boolean moment = desired.type() instanceof SqlType.Plain after
                && current.type() instanceof SqlType.Plain now
                && after.name().equals(now.name())
                && after.name().startsWith("timestamp");
        return moment ? current.type(desired.type()) : current;
    }

    private static String clause(String value) {
        if (value.toLowerCase(java.util.Locale.ROOT).startsWith("on update ")) {
            return " " + value;
        }
        boolean plain = value.matches("(?is)[\\w.+-]+(?:\\(\\d*\\))?(?:\\s+on\\s+update\\s+.*)?|[bx]?'.*'|\\(.*\\)");
        return " default " + (plain ? value : "(" + value + "\n)");
    }

    private String definition(String name, SqlType type, @org.jspecify.annotations.Nullable String collation) {
        return dialect.quote(name) + " " + dialect.typeSql(type) + (collation == null ? "" : " collate " + collation);
    }

    private void judged(Doubt doubt, String name, List<String> lines) {
        Expression expression = doubt.expression();
        String text = "(" + expression.text() + "\n)";
        if (expression.kind() == Expression.Kind.CHECK) {
            lines.add("constraint " + name + " check " + text);
        } else if (expression.kind() == Expression.Kind.KEY) {
            lines.add("key " + name + " (" + text + ")");
        } else if (expression.kind() == Expression.Kind.COMPUTED) {
            Column column = doubt.desired().column(expression.column());
            boolean stored = column.findComputed()
                    .filter(computed -> computed.storage() == Generation.Storage.STORED)
                    .isPresent();
            lines.add(definition(name, column.type(), null) + " generated always as " + text
                    + (stored ? " stored" : " virtual"));
        }
    }
}
