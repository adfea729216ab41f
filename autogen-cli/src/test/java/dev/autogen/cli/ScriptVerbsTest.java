package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.PlanReport.Lock;
import dev.autogen.cli.report.PlanReport.Part;
import dev.autogen.cli.report.PlanReport.Step;
import dev.autogen.dialect.TableLock.Blocks;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptVerbsTest {

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();

    private Run run(String... arguments) {
        return Run.of(Run.in(folder), (configuration, build, stopwatch, progress) -> session, arguments);
    }

    private void somethingIsPlanned() {
        session.plan = new PlanReport(
                PlanReport.Status.PENDING,
                List.of("a1"),
                List.of(
                        new PlanReport.Revision(
                                "b2",
                                "add\ntier",
                                List.of(
                                        new Part(
                                                true,
                                                List.of(
                                                        new Step(
                                                                CannedSession.OPERATIONS.get(0),
                                                                List.of(
                                                                        "alter table customer add column tier varchar(16)"),
                                                                List.of(new Lock(
                                                                        "customer",
                                                                        "ACCESS EXCLUSIVE",
                                                                        Blocks.READS_AND_WRITES)),
                                                                true),
                                                        new Step(
                                                                CannedSession.OPERATIONS.get(2),
                                                                List.of("drop table\n  \"old\u001b[31m\""),
                                                                List.of(new Lock("o", "SHARE", Blocks.WRITES)),
                                                                true))),
                                        new Part(
                                                false,
                                                List.of(new Step(
                                                        OperationReport.of(
                                                                        List.of(new Operation.Execute(
                                                                                "vacuum customer")),
                                                                        List.of(List.of()))
                                                                .get(0),
                                                        List.of("vacuum customer"),
                                                        List.of(),
                                                        false))))),
                        new PlanReport.Revision("c3", "", List.of())),
                List.of());
    }

    @Test
    void aPlanIsToldAndNothingIsRun() {
        somethingIsPlanned();

        Run run = run("upgrade", "--plan", "+2");

        assertThat(run.code()).isZero();
        assertThat(session.asked).containsExactly("plan upgrade +2", "close");
        assertThat(run.out()).isEqualTo("""
                b2  add\\ntier
                  in a transaction
                    + add column customer.tier varchar(16)
                        alter table customer add column tier varchar(16)
                    - drop table old\\u001b[31m  (destructive)
                        drop table
                          "old\\u001b[31m"
                  outside of any transaction
                    * execute vacuum customer
                        vacuum customer
                  locks
                    customer  ACCESS EXCLUSIVE  keeps out everyone
                    o         SHARE             keeps out writers
                    and whatever its SQL locks

                c3
                  nothing but its row in the version table

                2 revisions from a1, 1 outside of any transaction, 1 destructive; nothing was run
                """);
        run("downgrade", "--plan", "-1");
        assertThat(session.asked).contains("plan downgrade -1");
    }

    @Test
    void thePlanIsADocumentToo() {
        somethingIsPlanned();

        JsonObject document = run("upgrade", "--plan", "--json").document();

        assertThat(document.keySet()).containsExactly("status", "from", "revisions", "unfinished");
        JsonObject part = document.getAsJsonArray("revisions")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("parts")
                .get(0)
                .getAsJsonObject();
        assertThat(part.get("transaction").getAsBoolean()).isTrue();
        JsonObject step = part.getAsJsonArray("operations").get(0).getAsJsonObject();
        assertThat(step.keySet()).containsExactly("operation", "sql", "locks", "locksKnown");
        assertThat(step.getAsJsonArray("locks")
                        .get(0)
                        .getAsJsonObject()
                        .get("blocks")
                        .getAsString())
                .isEqualTo("reads_and_writes");
    }

    @Test
    void aDatabaseThatIsThereAlreadyHasNoPlan() {
        assertThat(run("upgrade", "--plan").out()).isEqualTo("nothing to do: the database is at b2 already\n");
    }

    @Test
    void aScriptIsTheStandardOutputAndNothingElse() {
        Run run = run("upgrade", "a1:b2", "--sql");

        assertThat(run).isEqualTo(new Run(0, "-- \u00e4\nbegin;\ncommit;\n", ""));
        assertThat(session.asked).containsExactly("upgrade script a1:b2 AT_ITS_BEGINNING", "close");
        run("upgrade", "--sql", "--idempotent");
        run("downgrade", "b2:a1", "--sql");
        run("stamp", "b2", "--sql");
        run("ensure-version", "--sql");
        assertThat(session.asked)
                .contains(
                        "upgrade script head ANYWHERE_ON_ITS_WAY",
                        "downgrade script b2:a1 AT_ITS_BEGINNING",
                        "stamp script [b2]",
                        "ensure version script");
    }

    @Test
    void aScriptCanBeAFileOrADocument() throws Exception {
        Run run = run("upgrade", "--sql", "--output", "next.sql");

        assertThat(run.out()).isEqualTo("next.sql\n");
        assertThat(Files.readString(folder.resolve("next.sql"))).isEqualTo("-- \u00e4\nbegin;\ncommit;\n");
        JsonObject document = run("upgrade", "--sql", "--json").document();
        assertThat(document.keySet()).containsExactly("server", "sql", "path");
        assertThat(document.get("sql").getAsString()).isEqualTo("-- \u00e4\nbegin;\ncommit;\n");
    }

    @Test
    void aFailedScriptPrintsNothing() {
        session.failure = new UnsupportedException("revision b2 cannot be a script");

        Run run = run("upgrade", "--sql");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("revision b2 cannot be a script");
    }

    @Test
    void optionsThatDoNotGoTogetherAreAMisuse() {
        assertThat(run("upgrade", "--plan", "--sql").code()).isEqualTo(2);
        assertThat(run("upgrade", "--idempotent").code()).isEqualTo(2);
        assertThat(run("upgrade", "--output", "x").code()).isEqualTo(2);
        assertThat(run("revision", "-m", "x", "--sql").code()).isEqualTo(2);
        assertThat(session.asked).isEmpty();
    }

    @Test
    void aRealProjectNeedsNoDatabaseForAScript() throws Exception {
        Shop shop = Shop.in(folder, "jdbc:postgresql://localhost:1/nothing");
        shop.file(
                "src/shop/revisions/R_A.java",
                "package shop.revisions;",
                "import dev.autogen.*;",
                "@Revision(\"a1a1\")",
                "public final class R_A implements Migration {",
                "    public void upgrade(Op op) { op.execute(\"create table a ()\"); }",
                "    public void downgrade(Op op) { op.execute(\"drop table a\"); }",
                "}");

        Run run = shop.run("upgrade", "--sql", "--no-build");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("create table if not exists autogen_version")
                .contains("create table a ();");
    }
}
