package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table for which MariaDB or MySQL would have to copy what they need not copy else: they refuse, and the message says what to do. */
class RefusedCopyTest {

    private static final String ADDED = "op.addColumn(\"note\", column(\"z\", integer()));";
    private static final String BY_HAND =
            "op.execute(\"alter table note add column z int\", effect -> effect.addColumn(\"note\","
                    + " column(\"z\", integer())));";

    @TempDir
    Path root;

    static Stream<Arguments> tables() {
        return Servers.atHand()
                .filter(server ->
                        List.of("mariadb", "mysql").contains(server.product().name()))
                .flatMap(server -> Stream.of(
                                "create table note (id bigint primary key, body text) engine = MyISAM",
                                "create table note (id bigint primary key, body text, fulltext index ft (body))")
                        .map(table -> Arguments.of(server, table)));
    }

    private Scripts scripts(String up) {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "A.java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Types.*;",
                "import dev.autogen.*;",
                "@Revision(\"a\")",
                "public final class A implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) {}",
                "}");
        return TwelveRevisions.load(folder);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void itIsRefusedAndTheMessageSaysHowItCanBeDoneByHand(TestServer server, String table) throws SQLException {
        TestDatabase database = server.create();
        database.run(table);
        assertThatThrownBy(() ->
                        new Upgrade(database::connect, scripts(ADDED), RunPolicy.standard()).run(RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("lock=none")
                .hasMessageContaining("op.execute(\"alter table ...\", effect -> ...)")
                .hasMessageContaining("nothing of this revision was applied");

        new Upgrade(database::connect, scripts(BY_HAND), RunPolicy.standard()).run(RunListener.SILENT);
        assertThat(database.query("select count(z) from note")).containsExactly("0");
    }
}
