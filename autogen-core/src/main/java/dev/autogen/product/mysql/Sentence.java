package dev.autogen.product.mysql;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement that is put together on the server, from what only the server knows when it runs.
 *
 * @param query an SQL expression that is its text; where that is null there is nothing to do, so that it can be run again
 * @param gist what it comes to, for people
 */
record Sentence(String query, String gist) {

    private static final String BLOCK = """
            begin not atomic
                declare sentence text character set utf8mb4 default coalesce(%s, 'do 0');
                execute immediate sentence;
            end""";

    List<Statement> statements(MySqlFacts facts) {
        if (facts.isMariaDb()) {
            return List.of(Statement.alone(BLOCK.formatted(query), new Recovery.Repeat(), Waiting.IN_THE_WAY)
                    .gist(gist));
        }
        return Stream.of(
                        new Statement("set @autogen_sentence = coalesce(" + query + ", 'do 0')").afterCommit(),
                        new Statement("prepare autogen_sentence from @autogen_sentence"),
                        new Statement("execute autogen_sentence"),
                        new Statement("deallocate prepare autogen_sentence"))
                .map(statement -> statement.gist(gist))
                .toList();
    }
}
