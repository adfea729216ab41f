package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Batches on MariaDB and MySQL. */
@Timeout(120)
class FamilyBatchTest {

    private static final String COUNT =
            "op.inBatches(\"t\", batch(\"id\").size(10), \"update t set n = n + 1 where :batch\");";

    @TempDir
    Path root;

    static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server ->
                        List.of("mariadb", "mysql").contains(server.product().name()));
    }

    private static TestDatabase thirtyFiveRows(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        database.run("create table t (id int primary key, n int not null default 0, name text)");
        for (int i = 1; i <= 35; i++) {
            database.run("insert into t (id) values (" + i + ")");
        }
        return database;
    }

    private Scripts scripts(String up) {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "A.java",
                "import static dev.autogen.Rows.*;",
                "import dev.autogen.*;",
                "@Revision(\"a\")",
                "public final class A implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) {}",
                "}");
        return TwelveRevisions.load(folder);
    }

    private List<String> upgrade(TestDatabase database, String up) {
        List<String> batches = new ArrayList<>();
        new Upgrade(database::connect, scripts(up), RunPolicy.standard()).run(new RunListener() {
            @Override
            public void batchDone(Step step, Operation.InBatches operation, long number, long rows) {
                batches.add(number + ": " + rows);
            }
        });
        return batches;
    }

    private static List<String> counts(TestDatabase database) throws SQLException {
        return database.query("select concat(n, ' in ', count(*)) from t group by n order by n");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void eachBatchIsCommittedAndAfterAFailureTheNextRunGoesOnWithTheOneThatFailed(TestServer server)
            throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        database.run("alter table t add constraint small check (id <> 25 or n < 1)");
        assertThatThrownBy(() -> upgrade(database, COUNT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("2 batches of this revision are done and stay")
                .hasMessageContaining("where (t.id > 20 and t.id <= 30)");
        assertThat(counts(database)).containsExactly("0 in 15", "1 in 20");
        database.run("alter table t drop constraint small");
        assertThat(upgrade(database, COUNT)).containsExactly("3: 30", "4: 35");
        assertThat(counts(database)).containsExactly("1 in 35");
        assertThat(database.query("select * from autogen_journal")).isEmpty();
    }

    static Stream<Arguments> keys() {
        List<List<String>> keys = List.of(
                List.of("bigint", "9007199254740990 + %s"),
                List.of("bigint unsigned", "18446744073709551000 + %s"),
                List.of("decimal(30,2)", "123456789012345678901234567 + %s"),
                List.of("binary(16)", "unhex(md5(%s))"),
                List.of("char(36)", "md5(%s)"),
                List.of("varchar(60) collate utf8mb4_bin", "concat('it''s \\\\ \" :batch ', %s)"),
                List.of("datetime(6)", "date_add('2024-02-28 23:59:59.999990', interval %s microsecond)"),
                List.of("date", "date_add('2024-02-28', interval %s day)"),
                List.of("double", "%s / 7"));
        return servers().flatMap(server -> keys.stream().map(key -> Arguments.of(server, key.get(0), key.get(1))));
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("keys")
    void anyOrderedKeyWillDo(TestServer server, String type, String value) throws SQLException {
        TestDatabase database = server.create();
        database.run("create table `o'\"x` (`a\\` " + type + " not null, `B'` int not null, n int not null default 0)");
        List<String> rows = IntStream.range(0, 40)
                .mapToObj(i -> "(" + value.formatted(i % 13) + ", " + i / 13 + ")")
                .toList();
        database.run("insert into `o'\"x` (`a\\`, `B'`) values " + String.join(", ", rows));
        upgrade(
                database,
                "op.inBatches(\"o'\\\"x\", batch(\"a\\\\\", \"B'\").size(7).as(\"c\"),"
                        + " \"update `o'\\\"x` c /* :batch */ set n = n + 1 where ':batch' <> '' and :batch\");");
        assertThat(database.query("select n, count(*) from `o'\"x` group by n")).containsExactly("1|40");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void whatWouldLeaveRowsOutOrCannotBeInBatchesIsRefusedBeforeAnythingRuns(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        assertThatThrownBy(() -> upgrade(database, COUNT.replace("\"id\"", "\"id\", \"name\"")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("[name] may be null or is not there");
        for (String sql : List.of(
                "update t set name = ':batch'",
                "select 1 from t where :batch",
                "alter table t drop column n /* :batch */",
                "update t set n = 1 where :batch; update t set n = 2 where :batch")) {
            assertThatThrownBy(() -> upgrade(database, "op.inBatches(\"t\", batch(\"id\"), \"" + sql + "\");"))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(sql);
        }
        assertThat(counts(database)).containsExactly("0 in 35");
    }
}
