package dev.autogen.product.mysql;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import java.util.List;

/** Statements that are put together on the server, from what only the server knows when they run. */
final class Sentence {

    private static final String BLOCK = """
            begin not atomic
                declare sentence text character set utf8mb4 default coalesce(%s, 'do 0');
                execute immediate sentence;
            end""";

    private Sentence() {}

    /**
     * A statement.
     *
     * @param query an SQL expression that is its text; where that is null there is nothing to do, so that it can be run again
     */
    static List<Statement> run(MySqlFacts facts, String query) {
        if (facts.isMariaDb()) {
            return List.of(Statement.alone(BLOCK.formatted(query), new Recovery.Repeat(), Waiting.IN_THE_WAY));
        }
        return List.of(
                new Statement("set @autogen_sentence = coalesce(" + query + ", 'do 0')").afterCommit(),
                new Statement("prepare autogen_sentence from @autogen_sentence"),
                new Statement("execute autogen_sentence"),
                new Statement("deallocate prepare autogen_sentence"));
    }
}
