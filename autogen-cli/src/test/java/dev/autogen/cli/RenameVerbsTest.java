package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.autogen.cli.report.CandidateReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.command.FillChoices;
import dev.autogen.command.RenameChoices;
import dev.autogen.diff.rename.Candidate;
import dev.autogen.diff.rename.Rename;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.schema.ObjectName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameVerbsTest {

    private static final Candidate LIKELY = new Candidate(
            new Rename(Rename.Kind.COLUMN, ObjectName.of("customer"), "name", "full_name"),
            70,
            true,
            List.of("the same type varchar(255)"));
    private static final Candidate HOSTILE = new Candidate(
            new Rename(Rename.Kind.TABLE, ObjectName.qualified("crm", "o'l.d"), "o'l.d", "new"), 60, true, List.of());
    private static final Candidate POSSIBLE = new Candidate(
            new Rename(Rename.Kind.COLUMN, ObjectName.of("customer"), "fax", "nickname"), 30, false, List.of());

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();

    private Run run(String... arguments) {
        return Run.of(Run.in(folder), (configuration, build, stopwatch, progress) -> session, arguments);
    }

    @Test
    void anUndecidedRevisionNamesTheFlagsAndExitsWithThree() {
        session.revision = RevisionReport.undecided(CandidateReport.of(List.of(LIKELY, HOSTILE, POSSIBLE)));

        Run run = run("revision", "-m", "x");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                autogen: nothing was written: 2 objects look renamed, and a drop would lose what is in them; say what is the case
                  column customer.name to full_name
                      - the same type varchar(255)
                      renamed: --rename customer.name=full_name
                      dropped: --no-rename customer.name
                  table crm.o'l.d to new
                      renamed: --rename-table 'crm."o'\\''l.d"=new'
                      dropped: --no-rename 'crm."o'\\''l.d"'
                All of them: --renames, or
                  --rename customer.name=full_name --rename-table 'crm."o'\\''l.d"=new'
                None: --no-renames
                """);
    }

    @Test
    void anUndecidedRevisionIsADocumentWithTheCandidates() {
        session.revision = RevisionReport.undecided(CandidateReport.of(List.of(LIKELY)));

        Run run = run("revision", "-m", "x", "--json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.document().get("status").getAsString()).isEqualTo("undecided");
        JsonObject candidate =
                run.document().get("candidates").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(candidate.get("kind").getAsString()).isEqualTo("column");
        assertThat(candidate.get("table").getAsString()).isEqualTo("customer");
        assertThat(candidate.get("likely").getAsBoolean()).isTrue();
        assertThat(candidate.get("accept").getAsString()).isEqualTo("--rename customer.name=full_name");
        assertThat(candidate.get("refuse").getAsString()).isEqualTo("--no-rename customer.name");
    }

    @Test
    void aCheckHintsAtRenames() {
        session.check = Checks.of(
                CheckReport.Status.PENDING,
                CannedSession.OPERATIONS,
                List.of("b2"),
                List.of("b2"),
                CheckReport.Judge.SERVER,
                List.of(),
                List.of(),
                11,
                List.of(),
                CandidateReport.of(List.of(LIKELY, POSSIBLE)).toArray(CandidateReport[]::new));

        Run run = run("check");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "These look renamed", "column customer.name to full_name", "  --rename customer.fax=nickname");
    }

    @Test
    void theFlagsAreTheSameForCheckAndRevision() {
        String[] flags = {
            "--rename",
            "a.b=c",
            "--rename-table",
            "d=e",
            "--rename-sequence",
            "f=g",
            "--rename-enum",
            "h=i",
            "--no-rename",
            "j"
        };
        List<RenameAnswers> given = new ArrayList<>();
        for (List<String> verb : List.of(
                List.of("check"),
                List.of("revision", "-m", "x"),
                List.of("check", "--offline"),
                List.of("revision", "-m", "x", "--offline"))) {
            List<String> all = new ArrayList<>(verb);
            all.addAll(List.of(flags));
            run(all.toArray(String[]::new));
            given.add(session.answers);
        }

        assertThat(given).hasSize(4);
        assertThat(Set.copyOf(given)).hasSize(1);
        assertThat(given.get(0).answers())
                .extracting(answer -> answer.text())
                .containsExactly(
                        "--rename-table d=e",
                        "--rename a.b=c",
                        "--rename-sequence f=g",
                        "--rename-enum h=i",
                        "--no-rename j");
        run("check", "--no-renames");
        assertThat(session.answers.rest()).isEqualTo(RenameAnswers.Rest.DROPPED);
        run("check", "--renames");
        assertThat(session.answers.rest()).isEqualTo(RenameAnswers.Rest.RENAMED);
    }

    @Test
    void whatIsNotUnderstoodSaysHowItIsWritten() {
        Run run = run("revision", "-m", "x", "--rename", "name=full_name");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("--rename name=full_name is not understood", "--rename TABLE.OLD=NEW");
        assertThat(run("check", "--renames", "--no-renames").err()).contains("exclude each other");
    }

    /** A session that asks about every candidate. */
    private static final class Asking extends CannedSession {
        final List<Optional<Boolean>> said = new ArrayList<>();

        @Override
        public RevisionReport revision(
                RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
            for (Candidate candidate : List.of(LIKELY, HOSTILE, LIKELY)) {
                said.add(renames.question().isRename(candidate));
            }
            return revision;
        }
    }

    private Asking typed(boolean terminal, String... lines) {
        Asking asking = new Asking();
        Iterator<String> input = List.of(lines).iterator();
        Surroundings surroundings = new Surroundings(
                Map.of(),
                Map.of(),
                folder,
                terminal,
                () -> input.hasNext() ? Optional.of(input.next()) : Optional.empty(),
                Instant.now(),
                Instant.now());
        Run.of(surroundings, (configuration, build, stopwatch, progress) -> asking, "revision", "-m", "x");
        return asking;
    }

    @Test
    void aTerminalIsAskedUntilItAnswers() {
        assertThat(typed(true, "", "perhaps", "y", "n", "q").said)
                .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
        assertThat(typed(true, "a").said).containsExactly(Optional.of(true), Optional.of(true), Optional.of(true));
    }

    @Test
    void theEndOfTheInputAndAnythingButATerminalDecideNothing() {
        assertThat(typed(true).said).containsOnly(Optional.empty());
        assertThat(typed(false, "y", "y", "y").said).containsOnly(Optional.empty());
    }
}
