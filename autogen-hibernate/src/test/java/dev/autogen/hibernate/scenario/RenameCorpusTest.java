package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenameCorpusTest {

    private Cluster cluster;
    private EntityCompiler compiler;
    private final List<String> offered = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private int found;

    @BeforeAll
    void start() throws IOException, SQLException {
        cluster = Cluster.start();
        compiler = new EntityCompiler();
    }

    /** Every true rename that has to be recognised counts, also those that are known to be missed. */
    @AfterAll
    void stop() throws IOException {
        compiler.close();
        cluster.close();
        System.out.printf(
                "renames: %d true, %d offered as likely, %d of them right: precision %.3f, recall %.3f%n",
                wanted.size(),
                offered.size(),
                found,
                offered.isEmpty() ? 1 : (double) found / offered.size(),
                wanted.isEmpty() ? 1 : (double) found / wanted.size());
    }

    /** With {@code -Drenames.only=false} only those whose titles begin so. */
    static List<RenameCase> cases() {
        String only = System.getProperty("renames.only", "");
        return RenameCase.in(Path.of("src/test/resources/renames")).stream()
                .filter(each -> each.title().startsWith(only))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsARenameIsOfferedAndKeepsItsRows(RenameCase edit, @TempDir Path work) throws SQLException, IOException {
        List<String> recognisable = new ArrayList<>(edit.renames());
        recognisable.addAll(edit.facts("missed"));
        wanted.addAll(recognisable);
        List<String> likely = new RenameRun(edit, cluster, compiler, work).run();
        offered.addAll(likely);
        found += (int) likely.stream().filter(recognisable::contains).count();
        assertThat(likely).isSubsetOf(recognisable);
    }
}
