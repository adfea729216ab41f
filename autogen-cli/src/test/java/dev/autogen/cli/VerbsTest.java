package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.OfflineReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.StepReport;
import dev.autogen.cli.report.UnfinishedLine;
import dev.autogen.runtime.HalfDone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();

    private Run run(String... arguments) {
        return Run.of(Run.in(folder), (configuration, build, stopwatch, progress) -> session, arguments);
    }

    private void somethingIsPending() {
        session.check = Checks.of(
                CheckReport.Status.PENDING,
                CannedSession.OPERATIONS,
                List.of("b2"),
                List.of("b2"),
                CheckReport.Judge.SERVER,
                List.of(),
                List.of(),
                11,
                List.of());
    }

    @Test
    void aCleanCheckSaysSoAndExitsWithZero() {
        Run run = run("check");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("clean: the database is what the entities say\n");
        assertThat(run.err()).isEmpty();
        assertThat(session.asked).containsExactly("check", "close");
    }

    @Test
    void aPendingCheckListsOperationsAndExitsWithThree() {
        somethingIsPending();

        Run run = run("check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
                        + add column customer.tier varchar(16)
                        ~ rename column crm.note.text to body
                        - drop table old\\u001b[31m  (destructive)
                            ! its rows are lost
                        3 differences pending, 1 destructive
                        """);
        assertThat(run.err()).contains("autogen revision -m MESSAGE");
    }

    @Test
    void aCheckOfADatabaseThatIsBehindAdvisesToUpgrade() {
        session.check = Checks.of(
                CheckReport.Status.PENDING,
                CannedSession.OPERATIONS,
                List.of("a1"),
                List.of("b2"),
                CheckReport.Judge.SERVER,
                List.of(),
                List.of(),
                11,
                List.of());

        assertThat(run("check").err())
                .isEqualTo("The database is at a1, the newest revision is b2: 'autogen upgrade' comes first.\n");
    }

    @Test
    void aQuietCheckOnlyHasItsExitCode() {
        somethingIsPending();

        Run run = run("check", "--quiet");

        assertThat(run).isEqualTo(new Run(3, "", ""));
    }

    @Test
    void theDocumentOfCheckIsWhatItsReadersRelyOn() {
        somethingIsPending();

        Run run = run("check", "--json");

        JsonObject document = run.document();
        assertThat(run.code()).isEqualTo(3);
        assertThat(document.keySet())
                .containsExactly(
                        "status",
                        "operations",
                        "current",
                        "heads",
                        "judge",
                        "rules",
                        "unsupported",
                        "statements",
                        "candidates",
                        "unfinished",
                        "remarks",
                        "accepted",
                        "needless",
                        "explained",
                        "offline",
                        "timings");
        assertThat(document.get("status").getAsString()).isEqualTo("pending");
        assertThat(document.get("judge").getAsString()).isEqualTo("server");
        assertThat(document.get("statements").getAsInt()).isEqualTo(11);
        assertThat(document.getAsJsonObject("timings").keySet()).contains("jvm", "configuration", "total");
        JsonArray operations = document.getAsJsonArray("operations");
        assertThat(operations.get(0)).isEqualTo(JsonParser.parseString("""
                        {"operation": "addColumn", "change": "add", "schema": null, "table": "customer", "object": "tier",
                         "describe": "add column customer.tier varchar(16)", "destructive": false,
                         "hazards": []}"""));
        assertThat(operations.get(1).getAsJsonObject().get("schema").getAsString())
                .isEqualTo("crm");
        assertThat(operations.get(2).getAsJsonObject().get("destructive").getAsBoolean())
                .isTrue();
        assertThat(operations.get(2).getAsJsonObject().get("hazards")).isEqualTo(JsonParser.parseString("""
                        [{"kind": "rowsLost", "text": "its rows are lost"}]"""));
        assertThat(operations.get(2).getAsJsonObject().get("table").getAsString())
                .isEqualTo("old\u001b[31m");
    }

    @Test
    void rulesThatStoodInForTheServerAreMentioned() {
        session.check = Checks.of(
                CheckReport.Status.CLEAN,
                List.of(),
                List.of(),
                List.of(),
                CheckReport.Judge.RULES,
                List.of(new CheckReport.Remark("check of a", "no temporary tables")),
                List.of("view v"),
                9,
                List.of());

        assertThat(run("check").err())
                .contains("rules decided on:\n  check of a: no temporary tables")
                .contains("Not compared, for autogen does not know such objects yet:\n  view v");
        assertThat(run("check", "--json").document().get("judge").getAsString()).isEqualTo("rules");
    }

    @Test
    void aCheckOfTheHistorySaysSoAndNamesWhatItCannotSee() {
        somethingIsPending();
        session.check = session.check.offline(new OfflineReport(
                "PostgreSQL 16.0",
                List.of(new OfflineReport.Unseen("a1", "src/A1.java", "create view v\u001b as select 1"))));

        Run run = run("check", "--offline");

        assertThat(run.code()).isEqualTo(3);
        assertThat(session.asked).startsWith("check offline");
        assertThat(run.err()).isEqualTo("""
                        Compared with the history, for PostgreSQL 16.0; no database was asked, rules decided what means the same.
                        SQL in the history that does not say what it does to the schema, and was left out:
                          a1  src/A1.java: create view v\\u001b as select 1
                        If it changes what is compared, let it say so: op.execute(sql, effect -> ...).
                        'autogen revision --offline -m MESSAGE' writes them into a revision.
                        """);
        JsonObject offline = run("check", "--offline", "--json").document().getAsJsonObject("offline");
        assertThat(offline.get("server").getAsString()).isEqualTo("PostgreSQL 16.0");
        assertThat(offline.getAsJsonArray("unseen").get(0).getAsJsonObject().keySet())
                .containsExactly("revision", "file", "sql");
        assertThat(run("check", "--json", "-q").document().get("offline")).isNotNull();
    }

    @Test
    void aRevisionPrintsItsFileAndItsOperations() {
        session.revision = new RevisionReport(
                RevisionReport.Status.WRITTEN,
                "c3",
                List.of("b2"),
                "src/main/java/R_C3.java",
                CannedSession.OPERATIONS.subList(0, 1),
                null);

        Run run = run("revision", "-m", "add tier");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("src/main/java/R_C3.java\n  + add column customer.tier varchar(16)\n");
        assertThat(session.asked).startsWith("write add tier");
        assertThat(run("revision", "-m", "x", "-q").out()).isEqualTo("src/main/java/R_C3.java\n");
        JsonObject document = run("revision", "-m", "x", "--json").document();
        assertThat(document.keySet())
                .containsExactly(
                        "status",
                        "revision",
                        "parents",
                        "path",
                        "operations",
                        "source",
                        "candidates",
                        "unsupported",
                        "offline",
                        "further");
        assertThat(document.get("status").getAsString()).isEqualTo("written");
    }

    @Test
    void aRevisionWithoutChangesSaysThatNothingWasWritten() {
        Run run = run("revision", "-m", "nothing");

        assertThat(run).isEqualTo(new Run(0, "no changes detected: nothing written\n", ""));
        assertThat(run("revision", "-m", "x", "--json").document().get("status").getAsString())
                .isEqualTo("unchanged");
    }

    @Test
    void aRevisionSaysWhatNobodyCompares() {
        session.revision = RevisionReport.unchanged().unsupported(List.of("view v"));

        assertThat(run("revision", "-m", "x").err())
                .isEqualTo("Not compared, for autogen does not know such objects yet:\n  view v\n");
        assertThat(run("revision", "-m", "x", "--json").document().getAsJsonArray("unsupported"))
                .hasSize(1);
    }

    @Test
    void aPrintedRevisionIsItsSourceAndNothingElse() {
        session.revision =
                new RevisionReport(RevisionReport.Status.PRINTED, "c3", List.of(), null, List.of(), "class C {}\n");

        assertThat(run("revision", "-m", "x", "--print")).isEqualTo(new Run(0, "class C {}\n", ""));
        assertThat(run("revision", "-m", "x", "--dry-run").out()).isEqualTo("class C {}\n");
        assertThat(session.asked).startsWith("print x");
    }

    @Test
    void anUpgradeTellsEachStepAndWhereItEnds() {
        session.move = new MoveReport(
                MoveReport.Status.MOVED,
                List.of(),
                List.of("b2"),
                List.of(new StepReport("a1", "first", 12), new StepReport("b2", "", 3)));

        Run run = run("upgrade");

        assertThat(run)
                .isEqualTo(new Run(0, "applied a1  first  (12 ms)\napplied b2  (3 ms)\nthe database is at b2\n", ""));
        assertThat(session.asked).startsWith("upgrade head");
        JsonObject document = run("upgrade", "b2", "--json").document();
        assertThat(document.keySet()).containsExactly("status", "from", "to", "steps");
        assertThat(document.getAsJsonArray("steps").get(0))
                .isEqualTo(JsonParser.parseString("{'revision': 'a1', 'message': 'first', 'milliseconds': 12}"));
    }

    @Test
    void aMoveToWhereTheDatabaseIsSaysSo() {
        assertThat(run("upgrade").out()).isEqualTo("nothing to do: the database is at b2 already\n");
        assertThat(run("downgrade", "-1").out()).isEqualTo("nothing to do: the database is at b2 already\n");
        assertThat(session.asked).contains("downgrade -1");
    }

    @Test
    void aDowngradeToTheBottomSaysSo() {
        session.move = new MoveReport(
                MoveReport.Status.MOVED, List.of("a1"), List.of(), List.of(new StepReport("a1", "first", 1)));

        assertThat(run("downgrade", "base").out())
                .isEqualTo("undone a1  first  (1 ms)\nthe database is at base, no revision\n");
    }

    @Test
    void currentSaysWhereTheDatabaseIs() {
        session.current = new CurrentReport(
                CurrentReport.Status.HEAD,
                List.of(new CurrentReport.Place("b2", "add tier", true, true, CannedSession.LEFT)),
                List.of("b2"),
                List.of());

        assertThat(run("current", "--check-heads")).isEqualTo(new Run(0, "b2  add tier  (head, implied)\n", ""));
        assertThat(run("current", "-v").out()).contains("    follows  a1\n", "    file     src/B2.java\n");
    }

    @Test
    void aRevisionThatIsHalfAppliedIsSaidToBe() {
        HalfDone half = new HalfDone("b2", "upgrade", 2, 4, Optional.of("create index concurrently ix on t (a)"));
        session.current = new CurrentReport(
                CurrentReport.Status.BEHIND, List.of(), List.of("b2"), UnfinishedLine.of(List.of(half)));

        assertThat(run("current").err())
                .contains("revision b2 is half applied (2 of 4 parts are done): 'autogen upgrade' goes on with it");
        JsonObject line = run("current", "--json")
                .document()
                .getAsJsonArray("unfinished")
                .get(0)
                .getAsJsonObject();
        assertThat(line.get("done").getAsInt()).isEqualTo(2);
        assertThat(line.get("begun").getAsString()).startsWith("create index concurrently");
    }

    @Test
    void aPersonSaysWhatBecameOfAStatementInDoubt() {
        run("upgrade", "--resume-done");
        run("downgrade", "-1", "--resume-retry");
        assertThat(session.asked).contains("upgrade head DONE", "downgrade -1 RETRY");
        assertThat(run("upgrade", "--resume-done", "--resume-retry").code()).isEqualTo(2);
    }

    @Test
    void currentFailsWithThreeOnlyIfTheHeadsAreToBeChecked() {
        assertThat(run("current")).isEqualTo(new Run(0, "", "No revision is applied.\n"));
        assertThat(run("current", "-c").code()).isEqualTo(3);
        assertThat(run("current", "-c").err()).contains("b2").contains("autogen upgrade");
        assertThat(run("current", "-c", "--json").document().get("status").getAsString())
                .isEqualTo("behind");
    }

    @Test
    void historyListsTheNewestFirst() {
        assertThat(run("history").out()).isEqualTo("b2  add tier  (head)\na1  first  (current)\n");
        assertThat(run("history", "-v").out()).isEqualTo("""
                        b2  add tier  (head)
                            follows  a1
                            file     src/B2.java
                        a1  first  (current)
                            follows  base, no revision
                            applied  2026-01-02T03:04:05Z
                            file     src/A1.java
                        """);
        assertThat(run("history", "--json").document().getAsJsonArray("revisions"))
                .hasSize(2);
    }

    @Test
    void stampSaysWhatItWroteDown() {
        assertThat(run("stamp", "head"))
                .isEqualTo(new Run(0, "the database is marked as being at b2 (it was at base, no revision)\n", ""));
        assertThat(session.asked).startsWith("stamp head");
    }
}
