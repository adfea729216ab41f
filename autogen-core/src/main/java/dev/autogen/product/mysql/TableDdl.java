package dev.autogen.product.mysql;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.operation.Hazards;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements of a revision that change a table: each stands alone, and says what others can do meanwhile. Nobody uses a table yet that the
 * same revision creates, so nothing is said of it.
 */
final class TableDdl {

    static final Recovery REPEAT = new Recovery.Repeat();

    private final MySqlFacts facts;
    private final MySqlText text;
    private final Hazards revision;

    TableDdl(MySqlFacts facts, MySqlText text, Hazards revision) {
        this.facts = facts;
        this.text = text;
        this.revision = revision;
    }

    static List<Statement> alone(String sql, Recovery recovery) {
        return List.of(Statement.alone(sql, recovery, Waiting.IN_THE_WAY));
    }

    static List<Statement> both(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    List<Statement> alter(ObjectName table, String what, Online online, Recovery recovery) {
        return alone(sql(table, what, online), recovery);
    }

    String sql(ObjectName table, String what, Online online) {
        return "alter table " + text.quote(table) + " " + what + clause(table, online);
    }

    /** The end of {@code alter table}. */
    String clause(ObjectName table, Online online) {
        return revision.isNew(table) ? "" : online.clause(facts);
    }

    /** The end of {@code create index}; MariaDB's {@code drop index} has none. */
    String indexClause(ObjectName table, Online online) {
        return clause(table, online).replace(",", "");
    }

    /** The same as a literal, for a sentence that is put together on the server. */
    String literalClause(ObjectName table, Online online) {
        return text.literal(clause(table, online));
    }
}
