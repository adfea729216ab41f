package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataStepTest {

    @TempDir
    Path root;

    private Revisions revisions;

    @BeforeEach
    void aTable() throws SQLException {
        revisions = new Revisions(root);
        revisions.server().execute("create table t (id int, name text)");
    }

    private static String step(String code) {
        return "op.execute(\"insert into t values (1, 'before')\"); op.run(\"copy names\", connection -> { " + code
                + " }); op.execute(\"update t set name = name || '!'\");";
    }

    @Test
    void codeRunsInItsPlaceWithinTheTransaction() {
        revisions.run(step("try (var s = connection.prepareStatement(\"insert into t select id + ?, name from t\")) {"
                + " s.setInt(1, 5); s.executeUpdate();"
                + " var mark = s.getConnection().setSavepoint(); s.executeUpdate(); connection.rollback(mark); }"));
        assertThat(revisions.server().rows("select t::text from t order by id"))
                .containsExactly("(1,before!)", "(6,before!)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.commit()",
                "connection.rollback()",
                "connection.close()",
                "connection.setAutoCommit(true)",
                "connection.abort(Runnable::run)",
                "connection.createStatement().getConnection().commit()",
                "connection.getMetaData().getConnection().commit()",
                "connection.unwrap(java.sql.Connection.class).commit()",
            })
    void theTransactionIsNotForTheCodeToEnd(String call) {
        assertThatThrownBy(() -> revisions.run(step(call + ";")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("operation: run copy names")
                .hasMessageContaining("in the step 'copy names': its transaction is that of the revision");
        assertThat(revisions.server().rows("select name from t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "commit; begin"})
    void sqlThatEndsTheTransactionIsNoticed(String sql) {
        assertThatThrownBy(() -> revisions.run(step("connection.createStatement().execute(\"" + sql + "\");")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("the code of 'copy names' ended the transaction with SQL of its own");
        assertThat(revisions.server().rows("select revision from autogen_version"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException(\"no names\");",
                "throw new java.sql.SQLException(\"no names\");",
            })
    void codeThatFailsUndoesTheRevision(String code) {
        assertThatThrownBy(() -> revisions.run(step("if (!connection.isClosed()) { " + code + " }")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("no names")
                .hasMessageContaining("nothing of this revision was applied");
        assertThat(revisions.server().rows("select name from t")).isEmpty();
    }

    @Test
    void theConnectionCannotBeKept() {
        revisions.write(
                "a",
                "",
                "java.sql.Connection[] kept = new java.sql.Connection[1];"
                        + "op.run(\"keep it\", connection -> { kept[0] = connection; });"
                        + "op.run(\"use it\", connection -> kept[0].createStatement());",
                "");
        assertThatThrownBy(() -> revisions.upgrade(RunPolicy.standard(), RunListener.SILENT))
                .hasMessageContaining("the step 'keep it' is over");
    }

    @Test
    void whatCodeSetsForTheSessionEndsWithTheRevision() {
        revisions.server().execute("create schema s");
        revisions.write("a", "", "op.run(\"look elsewhere\", connection -> connection.setSchema(\"s\"));", "");
        revisions.write("b", "a", "op.createTable(\"here\", column(\"id\", integer()));", "");
        revisions.upgrade(RunPolicy.standard(), RunListener.SILENT);
        assertThat(revisions.server().rows("select to_regclass('public.here')::text"))
                .containsExactly("here");
    }

    @Test
    void rowsAreInsertedWithWhateverTheyHold() {
        revisions
                .server()
                .execute("create table \"v'\" (id bigint, \"T\"\"\" text, b bytea, u uuid, d date, z timestamptz,"
                        + " p timestamp, c time, f float8, m numeric, ok boolean)");
        revisions.run(
                "op.bulkInsert(\"v'\", columns(\"id\", \"T\\\"\", \"b\", \"u\", \"d\", \"z\", \"p\", \"c\", \"f\", \"m\", \"ok\"),"
                        + "row(1, \"it's \\\\ {d '2020-01-01'} ? $1 :x; -- /* \\n \\ud83d\\ude00\", new byte[] {0, (byte) 200},"
                        + " java.util.UUID.fromString(\"00000000-0000-0000-0000-000000000001\"), java.time.LocalDate.parse(\"2024-02-29\"),"
                        + " java.time.Instant.parse(\"2024-01-31T10:15:00Z\"), java.time.Instant.parse(\"2024-01-31T10:15:00.123456Z\"),"
                        + " java.time.LocalTime.parse(\"10:15\"), 0.1, number(\"1E+3\"), true),"
                        + "row(Long.MIN_VALUE, \"\", hex(\"\"), null, null, null, null, null, -1.5e300, -7, false));");
        assertThat(revisions
                        .server()
                        .rows("select to_json(v.*)::text from \"v'\" v order by id desc")
                        .get(0))
                .contains(
                        "it's \\\\ {d '2020-01-01'} ? $1 :x; -- /* \\n \ud83d\ude00",
                        "\\\\x00c8",
                        "\"d\":\"2024-02-29\"",
                        "\"p\":\"2024-01-31T10:15:00.123456\"",
                        "\"c\":\"10:15:00\",\"f\":0.1,\"m\":1000,\"ok\":true");
        assertThat(revisions
                        .server()
                        .rows("select extract(epoch from z)::bigint::text from \"v'\" where z is not null"))
                .containsExactly("1706696100");
        assertThat(revisions.server().rows("select v::text from \"v'\" v order by id"))
                .first()
                .asString()
                .startsWith("(-9223372036854775808,\"\",\"\\\\x\",,,,,,-1.5e+300,-7,f)");
    }

    @Test
    void manyRowsAreSeveralStatementsAndNoneIsNone() {
        revisions.run("op.bulkInsert(\"t\", columns(\"id\"));"
                + "op.bulkInsert(\"t\", columns(\"id\"), java.util.stream.IntStream.range(0, 1234).mapToObj(i -> row(i))"
                + ".toArray(dev.autogen.operation.Row[]::new));");
        assertThat(revisions.server().rows("select count(distinct id)::text from t"))
                .containsExactly("1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"row(1)", "row(1, 'x')", "row(1, Double.NaN)", "row(1, new java.util.Date(0))", "row(1, \"\\0\")"
            })
    void aRowThatIsNoneIsRefusedWhenItIsRecorded(String row) {
        assertThatThrownBy(() -> revisions.run("op.bulkInsert(\"t\", columns(\"id\", \"name\"), " + row + ");"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("nothing was run");
    }
}
