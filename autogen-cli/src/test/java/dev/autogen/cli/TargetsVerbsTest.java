package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.TargetsReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of many databases. */
class TargetsVerbsTest {

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();

    @BeforeEach
    void list() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "schema:acme\nschema:bolt\nschema:crow\n");
    }

    private Run run(String... arguments) {
        return run(Run.in(folder), arguments);
    }

    private Run run(Surroundings surroundings, String... arguments) {
        return Run.of(surroundings, (configuration, build, stopwatch, progress) -> session, arguments);
    }

    @Test
    void eachTargetIsALineAndThoseThatFaredAlikeShareARow() {
        Run run = run("upgrade", "--targets", "list.txt");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                acme: applied 1 revision, now at b2  (34 ms)
                bolt: nothing to do, at b2  (34 ms)
                crow: applied 1 revision, now at b2  (34 ms)
                dove\\u001b[31m: failed  (7 ms)
                           targets  from  to
                applied    2        base  b2  acme, crow
                unchanged  1        b2    b2  bolt
                failed     1        a1    a1  dove\\u001b[31m
                not begun  1        -     -   elk
                2 applied, 1 unchanged, 1 failed, 1 not begun, in 812 ms
                """);
        assertThat(run.err()).isEqualTo("""
                autogen: dove\\u001b[31m: someone else
                runs
                The same command again goes on: what is done is left alone.
                """);
        assertThat(run("upgrade", "--targets", "list.txt", "-v").out())
                .contains("applied    1        base  b2  acme\n", "applied    1        base  b2  crow\n");
    }

    @Test
    void howToGoAboutThemIsSaidByFlags() {
        run("upgrade", "--targets", "list.txt");
        run("upgrade", "b2", "--targets", "list.txt", "--parallel", "9", "--canary", "2", "--max-failures", "0");
        run("downgrade", "a1", "--targets", "list.txt", "--canary", "crow", "--resume-retry");
        assertThat(session.asked)
                .filteredOn(asked -> !asked.equals("close"))
                .containsExactly(
                        "upgrade head ASK of [acme, bolt, crow] RolloutPolicy[parallel=4, canaries=1, maxFailures=1]",
                        "upgrade b2 ASK of [acme, bolt, crow] RolloutPolicy[parallel=9, canaries=2, maxFailures=0]",
                        "downgrade a1 RETRY of [crow, acme, bolt] RolloutPolicy[parallel=4, canaries=1, maxFailures=1]");
    }

    @Test
    void theDocumentIsTheOnlyOutput() {
        Run run = run("upgrade", "--targets", "list.txt", "--json");

        assertThat(run.code()).isEqualTo(1);
        JsonObject document = run.document();
        assertThat(document.get("status").getAsString()).isEqualTo("failed");
        assertThat(document.get("notBegun").getAsInt()).isEqualTo(1);
        JsonObject failed = document.getAsJsonArray("targets").get(3).getAsJsonObject();
        assertThat(failed.getAsJsonObject("error").get("kind").getAsString()).isEqualTo("lock");
        JsonObject last = document.getAsJsonArray("targets").get(4).getAsJsonObject();
        assertThat(last.get("status").getAsString()).isEqualTo("not_begun");
        assertThat(last.get("from").isJsonNull()).isTrue();
    }

    @Test
    void whereAllIsWellTheExitCodeSaysSo() {
        session.targets = new TargetsReport(
                TargetsReport.Status.UNDONE,
                1,
                0,
                0,
                0,
                5,
                List.of(new TargetsReport.Target(
                        "acme", TargetsReport.Status.UNDONE, List.of("b2"), List.of(), List.of(), 5, null)));
        Run run = run("downgrade", "base", "--targets", "list.txt");
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("1 undone, 0 unchanged, 0 failed, 0 not begun, in 5 ms\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void onATerminalOneLineIsWrittenOver() {
        Surroundings terminal = new Surroundings(Map.of(), Map.of(), folder, true, Instant.now(), Instant.now());
        Run run = run(terminal, "upgrade", "--targets", "list.txt");
        assertThat(run.out()).doesNotContain("acme: ").contains("2 applied, ");
        assertThat(run.err().split("\r", -1))
                .contains("0 of 3; now acme", "2 of 3", "4 of 3, 1 failed")
                .allSatisfy(line ->
                        assertThat(line.lines().findFirst().orElse("").strip()).hasSizeLessThanOrEqualTo(79));
        assertThat(run(terminal, "upgrade", "--targets", "list.txt", "--json").err())
                .doesNotContain("\r");
    }

    @Test
    void whereManyStandIsATable() {
        Run run = run("current", "--targets", "list.txt");
        assertThat(run).isEqualTo(new Run(0, """
                        targets  at
                head    1        b2    acme
                behind  1        base  bolt
                """, ""));
        assertThat(run("current", "--targets", "list.txt", "--check-heads").code())
                .isEqualTo(3);
        session.places = new PlacesReport(
                PlacesReport.Status.FAILED,
                List.of("b2"),
                List.of(new PlacesReport.Target(
                        "acme", PlacesReport.Status.FAILED, null, List.of(), Map.of("message", "gone"))));
        Run failed = run("current", "--targets", "list.txt", "--check-heads");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).isEqualTo("autogen: acme: gone\n");
        assertThat(run("current", "--targets", "list.txt", "--json")
                        .document()
                        .get("status")
                        .getAsString())
                .isEqualTo("failed");
    }

    @Test
    void misuseIsRefusedBeforeAnythingIsOpened() {
        assertThat(run("upgrade", "--parallel", "3").code()).isEqualTo(2);
        assertThat(run("upgrade", "--targets", "list.txt", "--plan").code()).isEqualTo(2);
        assertThat(run("upgrade", "--targets", "list.txt", "--sql").code()).isEqualTo(2);
        assertThat(run("upgrade", "--targets", "list.txt", "--parallel", "x").code())
                .isEqualTo(2);
        assertThat(run("upgrade", "--targets", "list.txt", "--parallel", "0").err())
                .contains("parallel is 0");
        assertThat(run("upgrade", "--targets", "none.txt").err()).contains("none.txt cannot be read");
        assertThat(run("upgrade", "--targets", "list.txt", "--canary", "zebra").err())
                .contains("the canary 'zebra' is not in list.txt");
        assertThat(session.asked).isEmpty();
    }
}
