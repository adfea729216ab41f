package dev.autogen.reflect;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ReflectionException;
import dev.autogen.reflect.Judgement.Remark;
import dev.autogen.reflect.Scratch.Answer;
import dev.autogen.reflect.Scratch.Doubt;
import dev.autogen.reflect.Scratch.Outcome;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the server decide whether differently spelled expressions mean the same: it defines the desired ones in a scratch
 * place, prints them, and forgets them. Only what is in doubt is asked, all of it at once; nothing is left behind.
 */
public final class ServerJudge {

    private final IntSupplier statements;
    private final Dialect dialect;
    private final Scratch scratch;

    /**
     * A judge that asks the server behind a connection.
     *
     * @param connection stays open, and the caller's; in a transaction, a savepoint protects what went before
     * @param reading how databases of the product behind the connection are asked
     * @param dialect dialect of the database behind the connection
     */
    public ServerJudge(Connection connection, LiveReading reading, Dialect dialect) {
        Wire wire = new Wire(connection);
        this.statements = wire::statements;
        this.dialect = dialect;
        this.scratch = reading.scratch(wire, dialect);
    }

    private ServerJudge(Dialect dialect, Scratch scratch) {
        this.statements = () -> 0;
        this.dialect = dialect;
        this.scratch = scratch;
    }

    /**
     * The same where there is no server: rules decide.
     *
     * @param reason why nobody is asked
     */
    public static Judgement byRules(Database desired, Database current, Dialect dialect, String reason) {
        Scratch nobody = (doubts, taken) -> Collections.nCopies(doubts.size(), new Answer(Outcome.UNASKED, reason));
        Judgement judgement = new ServerJudge(dialect, nobody).judge(desired, current);
        return new Judgement(judgement.desired(), Verdict.RULES, judgement.byRules(), judgement.rejected(), 0);
    }

    /**
     * The desired schema with the spelling of the current one wherever the server takes both for the same.
     *
     * @param desired what shall be, normalised by the dialect
     * @param current what is on the server, normalised by the dialect
     * @throws ReflectionException if the connection is lost
     */
    public Judgement judge(Database desired, Database current) {
        int before = statements.getAsInt();
        Map<ObjectName, Map<Expression, Optional<String>>> settled = new HashMap<>();
        List<Doubt> doubts = doubts(desired, current).stream()
                .filter(doubt -> !settle(doubt, Optional.of(doubt.expression().text()), settled))
                .toList();
        if (doubts.isEmpty()) {
            return new Judgement(respelled(desired, settled), Verdict.SERVER, List.of(), List.of(), 0);
        }
        List<Answer> answers = scratch.print(doubts, taken(desired, current));
        settle(desired, doubts, answers, settled);
        List<Remark> byRules = remarks(doubts, answers, Outcome.UNASKED);
        return new Judgement(
                respelled(desired, settled),
                byRules.isEmpty() ? Verdict.SERVER : Verdict.RULES,
                byRules,
                remarks(doubts, answers, Outcome.REJECTED),
                statements.getAsInt() - before);
    }

    private List<Doubt> doubts(Database desired, Database current) {
        List<Doubt> doubts = new ArrayList<>();
        for (Table table : desired.tables()) {
            current.findTable(table.name()).ifPresent(now -> {
                List<Expression> present = Expressions.of(now);
                Expressions.of(table).stream()
                        .distinct()
                        .map(expression -> new Doubt(now, table, expression))
                        .filter(doubt -> isDoubtful(doubt, present))
                        .forEach(doubts::add);
            });
        }
        return doubts;
    }

    private boolean isDoubtful(Doubt doubt, List<Expression> present) {
        Set<Optional<String>> known = known(doubt, present);
        return !known.isEmpty()
                && !known.contains(Optional.of(doubt.expression().text()))
                && !isRetyped(doubt);
    }

    /**
     * What was written for a column of another type need not be valid for it, nor mean the same. A default is a value, and
     * that is the same in either type, unless it is one of an enum, which may be about to go.
     */
    private boolean isRetyped(Doubt doubt) {
        Expression expression = doubt.expression();
        return doubt.desired().columns().stream()
                .anyMatch(column -> doubt.current()
                        .findColumn(column.name())
                        .map(Column::type)
                        .filter(now -> !now.comparesWith(column.type()))
                        .filter(now -> expression.kind() == Expression.Kind.DEFAULT
                                ? column.name().equals(expression.column()) && isDefined(now)
                                : column.name().equals(expression.column())
                                        || dialect.mentions(expression.text(), column.name()))
                        .isPresent());
    }

    private static boolean isDefined(SqlType type) {
        return type instanceof SqlType.Array array ? isDefined(array.element()) : type instanceof SqlType.Defined;
    }

    /**
     * What the expression may turn out to be equal to, as it is spelled. That of a column is compared with the column of that name, or where
     * there is none, with those that only the server has, since one of them may be the same column renamed.
     *
     * @param present the expressions of the current table
     */
    private static Set<Optional<String>> known(Doubt doubt, List<Expression> present) {
        Expression expression = doubt.expression();
        boolean exists = doubt.current().findColumn(expression.column()).isPresent();
        Set<Optional<String>> known = present.stream()
                .filter(other -> other.kind() == expression.kind())
                .filter(other -> exists
                        ? other.column().equals(expression.column())
                        : doubt.desired().findColumn(other.column()).isEmpty())
                .map(other -> Optional.of(other.text()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.isEmpty() && exists && expression.kind() == Expression.Kind.DEFAULT
                ? Set.of(Optional.empty())
                : known;
    }

    private static Set<String> taken(Database desired, Database current) {
        return Stream.of(desired, current)
                .flatMap(database -> Stream.concat(
                        Stream.concat(
                                database.enums().stream().map(EnumType::name),
                                database.composites().stream().map(CompositeType::name)),
                        database.sequences().stream().map(Sequence::name)))
                .map(ObjectName::name)
                .collect(Collectors.toSet());
    }

    private static List<Remark> remarks(List<Doubt> doubts, List<Answer> answers, Outcome outcome) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            if (answers.get(i).outcome() == outcome) {
                Doubt doubt = doubts.get(i);
                remarks.add(new Remark(
                        doubt.expression().describe(doubt.desired().name()),
                        answers.get(i).text()));
            }
        }
        return remarks;
    }

    private void settle(
            Database desired,
            List<Doubt> doubts,
            List<Answer> answers,
            Map<ObjectName, Map<Expression, Optional<String>>> settled) {
        List<Optional<String>> printed = normalized(desired, doubts, answers);
        for (int i = 0; i < doubts.size(); i++) {
            Outcome outcome = answers.get(i).outcome();
            if (outcome == Outcome.PRINTED || outcome == Outcome.NOTHING) {
                settle(doubts.get(i), printed.get(i), settled);
            }
        }
    }

    /** If this text of an expression is one of the current side, then the expression is spelled as there. */
    private boolean settle(
            Doubt doubt, Optional<String> text, Map<ObjectName, Map<Expression, Optional<String>>> settled) {
        Optional<String> form = text.map(dialect::comparisonForm);
        Optional<Optional<String>> spelling = known(doubt, Expressions.of(doubt.current())).stream()
                .filter(known -> known.map(dialect::comparisonForm).equals(form))
                .findFirst();
        spelling.ifPresent(known -> settled.computeIfAbsent(doubt.desired().name(), table -> new HashMap<>())
                .put(doubt.expression(), known));
        return spelling.isPresent();
    }

    /** What was printed, in the dialect's normal form, as the current side is: each in a table of its own. */
    private List<Optional<String>> normalized(Database desired, List<Doubt> doubts, List<Answer> answers) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            if (answers.get(i).outcome() == Outcome.PRINTED) {
                Doubt doubt = doubts.get(i);
                Expression asked = doubt.expression();
                Expression printed = new Expression(
                        asked.kind(), asked.column(), answers.get(i).text());
                tables.add(Expressions.alone(doubt.desired(), printed).name(number(i)));
            }
        }
        Database normal = dialect.normalize(desired.tables(tables));
        List<Optional<String>> texts = new ArrayList<>();
        for (int i = 0; i < doubts.size(); i++) {
            texts.add(normal.findTable(number(i))
                    .flatMap(table -> Expressions.of(table).stream().findFirst())
                    .map(Expression::text));
        }
        return texts;
    }

    private static ObjectName number(int doubt) {
        return ObjectName.of("judged_" + doubt);
    }

    private static Database respelled(Database desired, Map<ObjectName, Map<Expression, Optional<String>>> settled) {
        return desired.mapTables(table -> {
            Map<Expression, Optional<String>> own = settled.getOrDefault(table.name(), Map.of());
            return own.isEmpty()
                    ? table
                    : Expressions.respelled(
                            table, expression -> own.getOrDefault(expression, Optional.of(expression.text())));
        });
    }
}
