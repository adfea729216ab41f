package dev.autogen.cli;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.report.RevisionReport;
import dev.autogen.command.FillAnswer;
import dev.autogen.command.FillChoices;
import dev.autogen.command.RenameChoices;
import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.ObjectName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillVerbsTest {

    @TempDir
    Path folder;

    private final List<FillAnswer> given = new ArrayList<>();
    private Optional<String> said = Optional.empty();

    /** A session that asks about one column, of which a semicolon is no value. */
    private final class Asking extends CannedSession {

        @Override
        public RevisionReport revision(
                RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
            given.addAll(fills.answers());
            said = fills.question()
                    .valueFor(
                            ObjectName.of("customer"),
                            column("tier", varchar(16)).notNull(),
                            FillVerbsTest::form);
            return revision;
        }

        @Override
        public RevisionReport revisionOffline(
                RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write) {
            return revision(request, renames, fills, write);
        }
    }

    private static String form(String typed) {
        if (typed.contains(";")) {
            throw new ConfigurationException("'" + typed + "' is no SQL expression");
        }
        return "(" + typed + ")";
    }

    private Run run(boolean terminal, List<String> lines, String... arguments) {
        Iterator<String> input = lines.iterator();
        Surroundings surroundings = new Surroundings(
                Map.of(),
                Map.of(),
                folder,
                terminal,
                () -> input.hasNext() ? Optional.of(input.next()) : Optional.empty(),
                Instant.now(),
                Instant.now());
        return Run.of(surroundings, (configuration, build, stopwatch, progress) -> new Asking(), arguments);
    }

    @Test
    void aTerminalIsAskedUntilWhatItSaysIsAValue() {
        Run run = run(true, List.of("'a'; drop table x", "'BASIC'"), "revision", "-m", "x");

        assertThat(said).contains("('BASIC')");
        assertThat(run.err())
                .contains("Rows of customer that exist need a value, to add column customer.tier varchar(16) not null.")
                .contains("'a'; drop table x' is no SQL expression");
    }

    @Test
    void anEmptyLineAndTheEndOfTheInputLeaveItOpen() {
        run(true, List.of(""), "revision", "-m", "x");
        assertThat(said).isEmpty();
        run(true, List.of(), "revision", "-m", "x");
        assertThat(said).isEmpty();
    }

    @Test
    void nobodyIsAskedButOnATerminal() {
        assertThat(run(false, List.of("'a'"), "revision", "-m", "x").err()).doesNotContain("need a value");
        run(true, List.of("'a'"), "revision", "-m", "x", "--json");
        assertThat(said).isEmpty();
    }

    @Test
    void aFlagSaysItForACompareWithADatabaseAndWithTheHistory() {
        run(false, List.of(), "revision", "-m", "x", "--fill", "customer.tier='a=b'", "--fill", "a.b.c=1");
        run(false, List.of(), "revision", "-m", "x", "--offline", "--fill", "customer.tier='a=b'");

        assertThat(given).extracting(FillAnswer::expression).containsExactly("'a=b'", "1", "'a=b'");
        assertThat(given.get(1).path()).containsExactly("a", "b", "c");
        assertThat(run(false, List.of(), "revision", "-m", "x", "--fill", "tier=1")
                        .err())
                .contains("--fill tier=1 is not understood", "--fill TABLE.COLUMN=SQL");
    }
}
