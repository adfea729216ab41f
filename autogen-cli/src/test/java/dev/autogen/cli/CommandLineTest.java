package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.autogen.config.Configuration;
import dev.autogen.config.Key;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.NotAtHeadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();
    final List<Configuration> opened = new ArrayList<>();
    final List<Boolean> built = new ArrayList<>();

    private Run run(String... arguments) {
        return run(Run.in(folder), arguments);
    }

    private Run run(Surroundings surroundings, String... arguments) {
        Sessions sessions = (configuration, build, stopwatch, progress) -> {
            opened.add(configuration);
            built.add(build);
            return session;
        };
        return Run.of(surroundings, sessions, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "revision",
                "check",
                "upgrade",
                "downgrade",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "merge",
                "rebase",
                "list-templates",
                "stamp",
                "edit",
                "ensure-version",
                "plugins"
            })
    void everyCommandHasHelpWithExamplesExitCodesAndKeys(String command) {
        Run run = run(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\nUsage: autogen " + command + " ")
                .contains("Examples:\n  autogen " + command)
                .contains("Exit codes:\n   0 ")
                .contains("--url=URL")
                .doesNotContain("--password=");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void theHelpOfTheWholeListsTheCommands() {
        assertThat(run("--help").out())
                .contains("init ", "revision ", "check ", "upgrade ", "downgrade ", "current ", "history ", "stamp ")
                .contains("heads ", "branches ", "show ", "merge ", "edit ", "ensure-version ");
        assertThat(run("-V").out()).startsWith("autogen ");
    }

    @Test
    void everyKeyButThePasswordIsAFlag() throws IOException {
        Files.writeString(folder.resolve("header.txt"), "// ours");
        run(
                "check",
                "--url=jdbc:x",
                "--username=u",
                "--schemas=a,b",
                "--entities=e",
                "--persistence-unit=p",
                "--mapping-files=m",
                "--classpath=c",
                "--revisions=r",
                "--package=pp",
                "--dialect=postgresql",
                "--version-table=vt",
                "--version-schema=vs",
                "--configuration=c",
                "--rewriters=none",
                "--include=a*",
                "--exclude=b*",
                "--keep-unmapped=tables",
                "--baseline=known.txt",
                "--naming=pk: pk_{table}",
                "--revision-header=header.txt",
                "--revision-base=a.B",
                "--revision-imports=a.C",
                "--write-hooks=true",
                "--embedded-directory=ed",
                "--lock-timeout=500ms",
                "--statement-timeout=1h",
                "--lock-wait=1min",
                "--retries=2",
                "--lock=table",
                "--password-file=pf",
                "-Dhibernate.default_schema=s");

        Configuration configuration = opened.get(0);
        assertThat(configuration.origins().keySet())
                .containsAll(List.of(Key.values()).stream()
                        .filter(key -> key != Key.PASSWORD)
                        .toList());
        assertThat(configuration.mapping().properties()).containsEntry("hibernate.default_schema", "s");
    }

    @Test
    void theProjectIsFoundFromTheWorkingDirectory() throws IOException {
        Files.createDirectory(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/autogen.properties"), "dialect = postgresql");

        run("--project", "shop", "check", "--no-build", "--verbose");

        assertThat(opened.get(0).project()).isEqualTo(folder.resolve("shop"));
        assertThat(opened.get(0).database().dialect()).isEqualTo("postgresql");
        assertThat(built).containsExactly(false);
    }

    @Test
    void verboseSaysWhereValuesComeFrom() throws IOException {
        Files.writeString(folder.resolve("autogen.properties"), "dialect = postgresql");

        assertThat(run(Run.in(folder, Map.of("AUTOGEN_URL", "jdbc:x")), "check", "-v")
                        .err())
                .contains("url from AUTOGEN_URL")
                .contains("dialect from autogen.properties:1");
    }

    @Test
    void misuseExitsWithTwoAndSaysWhatWasMeant() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run().err()).contains("a command is missing").contains("autogen --help");
        assertThat(run("chek").err()).contains("did you mean check?");
        assertThat(run("downgrade").err()).contains("TARGET").contains("autogen downgrade --help");
        assertThat(run("revision").err()).contains("--message");
        assertThat(run("check", "--urll", "x")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        });
        assertThat(opened).isEmpty();
    }

    @Test
    void misuseIsADocumentTooIfOneIsWanted() {
        Run run = run("check", "--json", "--oops");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.document().get("status").getAsString()).isEqualTo("failed");
        assertThat(run.document().getAsJsonObject("error").get("kind").getAsString())
                .isEqualTo("usage");
        assertThat(run.err()).contains("--oops");
    }

    @Test
    void anErrorIsOneMessageAndExitCodeOne() {
        session.failure = new ConfigurationException("no entities");

        assertThat(run("check")).isEqualTo(new Run(1, "", "autogen: no entities\n"));
    }

    @Test
    void anErrorIsADocumentIfOneIsWanted() {
        session.failure = new NotAtHeadException(List.of("a1"), List.of("b2"));

        Run run = run("revision", "-m", "x", "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document().getAsJsonObject("error").get("kind").getAsString())
                .isEqualTo("notAtHead");
        assertThat(run.document().getAsJsonObject("error").get("message").getAsString())
                .contains("a1", "b2", "autogen upgrade");
        assertThat(run.err()).contains("autogen upgrade");
    }

    @Test
    void aFailedRevisionNamesItsOperationAndSql() {
        session.failure = new MigrationFailedException(
                "b2", "add column a.b", "alter table a", "nothing was changed", new SQLException("boom"));

        JsonObject error = run("upgrade", "--json").document().getAsJsonObject("error");

        assertThat(error.get("kind").getAsString()).isEqualTo("migrationFailed");
        assertThat(error.get("revision").getAsString()).isEqualTo("b2");
        assertThat(error.get("operation").getAsString()).isEqualTo("add column a.b");
        assertThat(error.get("sql").getAsString()).isEqualTo("alter table a");
    }

    @Test
    void aStackTraceIsPrintedOnlyIfWanted() {
        session.failure = new IllegalStateException("boom");

        assertThat(run("check").err()).contains("unexpected failure", "boom").doesNotContain("\tat ");
        assertThat(run("check", "--stacktrace").err()).contains("\tat ");
        assertThat(run("check", "--json")
                        .document()
                        .getAsJsonObject("error")
                        .get("kind")
                        .getAsString())
                .isEqualTo("internal");
    }

    @Test
    void anErrorOfTheVirtualMachineIsAMessageToo() {
        Sessions broken = (configuration, build, stopwatch, progress) -> {
            throw new NoClassDefFoundError("com/acme/Gone");
        };

        Run run = Run.of(Run.in(folder), broken, "check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("com/acme/Gone");
    }

    @Test
    void aPasswordInAUrlIsPrintedNowhere() {
        session.failure = new IllegalStateException(
                "cannot connect to jdbc:postgresql://db/shop?user=me&password=hunter2",
                new SQLException("jdbc:mysql://me:hunter2@db/shop"));

        Run run = run("check", "--stacktrace", "--json", "--verbose", "--url", "jdbc:postgresql://me:hunter2@db/shop");

        assertThat(run.out() + run.err()).contains("password=***").doesNotContain("hunter2");
    }

    @Test
    void aWrongKeyIsNamedBeforeAnythingIsOpened() throws IOException {
        Files.writeString(folder.resolve("autogen.properties"), "urll = jdbc:x");

        Run run = run("check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("autogen: autogen.properties:1: unknown key 'urll'; did you mean 'url'?\n");
        assertThat(opened).isEmpty();
    }

    @Test
    void timingsArePrintedIfWanted() {
        assertThat(run("history", "--timings").err()).contains("timings in milliseconds", "  jvm", "  total");
        assertThat(run("history", "--timings", "--json")
                        .document()
                        .getAsJsonObject("timings")
                        .keySet())
                .contains("jvm", "configuration", "total");
        assertThat(run("history", "--json").document().has("timings")).isFalse();
    }

    @Test
    void colourIsForTerminalsAndNeverWithNoColor() {
        assertThat(run(terminal(Map.of()), "check").out()).contains("\u001b[32m");
        assertThat(run(terminal(Map.of("NO_COLOR", "1")), "check").out()).doesNotContain("\u001b");
        assertThat(run(terminal(Map.of("TERM", "dumb")), "check").out()).doesNotContain("\u001b");
        assertThat(run(terminal(Map.of()), "check", "--json").out()).doesNotContain("\u001b");
        assertThat(run("check").out()).doesNotContain("\u001b");
    }

    private Surroundings terminal(Map<String, String> environment) {
        return new Surroundings(environment, Map.of(), folder, true, Instant.now(), Instant.now());
    }

    @Test
    void aDocumentIsPlainAscii() {
        session.failure = new ConfigurationException("Größe \u2028 😀");

        Run run = run("check", "--json");

        assertThat(run.out().chars()).allMatch(character -> character < 127);
        assertThat(run.document().getAsJsonObject("error").get("message").getAsString())
                .isEqualTo("Größe \u2028 😀");
    }
}
