package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Expression;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary tables in one anonymous block, which is one statement and needs no transaction. Every expression has a
 * subtransaction of its own that is always rolled back, so that one which is refused disturbs no other and nothing stays;
 * what was printed survives in a variable. It comes back as messages of level INFO, which the server sends whatever
 * {@code client_min_messages} says (manual, 41.9.1 and 43.6.8).
 */
final class PostgresScratch implements Scratch {

    private static final String SAID = "autogen judge: ";
    private static final Pattern LINE = Pattern.compile(
            Pattern.quote(SAID) + "(item|place) (\\d+) (printed|nothing|refused) ?(.*)", Pattern.DOTALL);

    private final Wire wire;
    private final Dialect dialect;

    PostgresScratch(Wire wire, Dialect dialect) {
        this.wire = wire;
        this.dialect = dialect;
    }

    @Override
    public List<Answer> print(List<Doubt> doubts, Set<String> taken) {
        PostgresScratchScript script = new PostgresScratchScript(dialect, SAID, doubts, taken);
        Wire.Reply reply = wire.attempt("the server's own spelling of expressions", script.sql());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            String refusal = reply.refusal().orElse("the server's messages do not come through");
            answers.add(new Answer(Outcome.UNASKED, refusal));
        }
        for (String message : reply.messages()) {
            Matcher line = LINE.matcher(message);
            if (line.matches()) {
                hear(line, script, doubts, answers);
            }
        }
        return answers;
    }

    private static void hear(Matcher line, PostgresScratchScript script, List<Doubt> doubts, List<Answer> answers) {
        int number = Integer.parseInt(line.group(2));
        String text = line.group(4);
        if (line.group(1).equals("place")) {
            script.itemsOf(number).forEach(item -> answers.set(item, new Answer(Outcome.UNASKED, text)));
        } else if (number < doubts.size()) {
            answers.set(number, answer(line.group(3), text, doubts.get(number)));
        } else if (line.group(3).equals("printed")) {
            answers.set(number - doubts.size(), new Answer(Outcome.PRINTED, text));
        }
    }

    private static Answer answer(String outcome, String text, Doubt doubt) {
        return switch (outcome) {
            case "printed" -> printed(doubt, text);
            case "nothing" -> new Answer(Outcome.NOTHING, "");
            default -> new Answer(Outcome.REJECTED, text);
        };
    }

    private static Answer printed(Doubt doubt, String text) {
        Expression expression = doubt.expression();
        if (expression.kind() != Expression.Kind.DEFAULT) {
            return new Answer(Outcome.PRINTED, PostgresPrinted.bare(text));
        }
        return PostgresPrinted.findDefault(text)
                .map(value -> new Answer(
                        Outcome.PRINTED,
                        doubt.current()
                                .findColumn(expression.column())
                                .map(Column::defaultValue)
                                .filter(known -> PostgresPrinted.isSynonym(known, value))
                                .orElse(value)))
                .orElseGet(() -> new Answer(Outcome.NOTHING, ""));
    }
}
