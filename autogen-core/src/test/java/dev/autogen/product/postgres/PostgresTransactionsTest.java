package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Transactionality;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTransactionsTest {

    private static List<Statement> statements(Operation... operations) {
        return new PostgresDialect()
                .statements(List.of(operations)).stream().flatMap(List::stream).toList();
    }

    private static List<Statement> execute(String... texts) {
        return statements(Stream.of(texts).map(Operation.Execute::new).toArray(Operation[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index concurrently on t (a)",
                "Create Unique Index Concurrently If Not Exists \"x\" on only s.t (a)",
                "/* why /* nested */ */ -- and why not\n create index concurrently ix on t (a)",
                "drop index concurrently if exists ix",
                "reindex (verbose) table concurrently t",
                "reindex table t",
                "vacuum",
                "VACUUM (full, analyze) t",
                "create database x",
                "drop database if exists x",
                "create tablespace x location '/tmp'",
                "drop tablespace x",
                "alter system set work_mem = '1MB'",
                "alter database x set tablespace y",
                "cluster",
                "cluster verbose",
                "cluster (verbose)",
                "alter table p detach partition c concurrently",
                "create subscription s connection 'x' publication p",
                "alter subscription s refresh publication",
                "drop subscription s",
                "discard all",
            })
    void whatTheServerRefusesInATransactionStandsAlone(String sql) {
        assertThat(execute(sql))
                .singleElement()
                .extracting(Statement::transactionality)
                .isEqualTo(Transactionality.STANDS_ALONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index ix on t (concurrently)",
                "select 'x; vacuum'",
                "insert into t values ($$; vacuum; $$)",
                "create table \"vacuum\" (a int)",
                "-- vacuum\nselect 1",
                "cluster t using ix",
                "alter table p detach partition c",
                "alter database x set work_mem = '1MB'",
                "refresh materialized view concurrently v",
                "savepoint a; rollback to savepoint a; release a",
                "rollback work to a",
                "create function f() returns int begin atomic; select case when true then 1 end; commit; end",
                "do 'begin commit; end'",
                "create view reindex as select 1",
                "analyze t",
                "select 1; select 2",
                "",
            })
    void whatRunsInATransactionStaysAsItStands(String sql) {
        assertThat(execute(sql)).containsExactly(new Statement(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "BEGIN",
                "insert into t values (1); /* now */ commit; select 1",
                "start transaction isolation level serializable",
                "rollback",
                "rollback and chain",
                "end",
                "abort",
                "prepare transaction 'x'",
                "commit prepared 'x'",
            })
    void aTextThatControlsTransactionsIsRefused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("autogen begins and commits the transactions itself");
    }

    @Test
    void aTextIsTakenApartWhereAPartOfItStandsAlone() {
        assertThat(execute("update t set a = 1; -- then\nvacuum t;; update t set a = ';'"))
                .extracting(Statement::sql)
                .containsExactly("update t set a = 1", "vacuum t", "update t set a = ';'");
    }

    @Test
    void aFreshEnumValueIsCommittedRightBeforeItsFirstUse() {
        EnumType before = new EnumType(ObjectName.of("mood"), List.of("sad"));
        EnumType after = new EnumType(ObjectName.of("mood"), List.of("sad", "it's", "ok"));
        List<Statement> statements = statements(
                new Operation.AlterEnum(before, after),
                new Operation.Execute("update t set a = 1"),
                new Operation.Execute("update t set m = 'it''s'"),
                new Operation.Execute("update t set m = 'ok'"));
        assertThat(statements)
                .extracting(Statement::transactionality)
                .containsExactly(
                        Transactionality.JOINS,
                        Transactionality.JOINS,
                        Transactionality.JOINS,
                        Transactionality.OPENS,
                        Transactionality.JOINS);
    }

    @Test
    void aFreshEnumValueOfTheAuthorsOwnTextIsKnownToo() {
        assertThat(execute("alter type s.mood add value if not exists 'ok' after 'sad'; update t set m = 'ok'"))
                .extracting(Statement::transactionality)
                .containsExactly(Transactionality.JOINS, Transactionality.OPENS);
        assertThat(execute("alter type mood add value 'ok'", "select 'sad'"))
                .extracting(Statement::transactionality)
                .containsOnly(Transactionality.JOINS);
    }

    @Test
    void whatWaitsInNobodysWayMayWaitLonger() {
        assertThat(execute("create index concurrently ix on t (a)", "vacuum t", "vacuum full t", "reindex table t"))
                .extracting(Statement::waiting)
                .containsExactly(Waiting.ASIDE, Waiting.ASIDE, Waiting.IN_THE_WAY, Waiting.IN_THE_WAY);
    }

    @Test
    void whatCannotBeLookedUpIsAsked() {
        assertThat(execute("create index concurrently on t (a)", "create database x", "vacuum", "create table t ()"))
                .extracting(statement -> statement.recovery().getClass().getSimpleName())
                .containsExactly("Ask", "Ask", "Repeat", "RolledBack");
        assertThat(execute("create index concurrently \"I x\" on \"S\".t (a)"))
                .singleElement()
                .extracting(Statement::recovery)
                .isInstanceOfSatisfying(
                        Recovery.Inspect.class,
                        inspect -> assertThat(inspect.query()).contains("to_regclass('\"S\".t')", "c.relname = 'I x'"));
    }
}
