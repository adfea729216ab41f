package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    private static final String CREATE = "op.createTable(\"t\", Elements.column(\"a\", Types.bigint()));";

    @TempDir
    Path root;

    private RevisionFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RevisionFolder(root);
    }

    private Replay replay() {
        return Replay.of(Scripts.load(List.of(folder.scripts())), new PostgresDialect());
    }

    private void revision(String id, String parent, String up) {
        folder.revision(id, parent, up, "");
    }

    @Test
    void aHistoryIsFollowedThroughItsBranches() {
        revision("a", "", CREATE);
        revision("b", "a", "op.addColumn(\"t\", Elements.column(\"b\", Types.text()));");
        revision("c", "a", "op.renameColumn(\"t\", \"a\", \"id\");");

        Replay replay = replay();

        assertThat(replay.database().table(ObjectName.of("t")).columns())
                .extracting(Column::name)
                .containsExactlyInAnyOrder("id", "b");
        assertThat(replay.unseen()).isEmpty();
    }

    @Test
    void aHistoryCanBeFollowedToAnyPlace() {
        revision("a", "", CREATE);
        revision("b", "a", "op.dropTable(\"t\");");

        Scripts scripts = Scripts.load(List.of(folder.scripts()));
        assertThat(Replay.of(scripts, "b-1", new PostgresDialect()).database().tables())
                .hasSize(1);
        assertThat(replay().database().tables()).isEmpty();
    }

    @Test
    void noHistoryIsAnEmptyDatabase() {
        assertThat(replay().database()).isEqualTo(Database.empty());
    }

    @Test
    void codeThatMayChangeTheSchemaIsNamedAndBatchesAreNot() {
        revision(
                "a",
                "",
                CREATE + "op.inBatches(\"t\", Rows.batch(\"a\"), \"delete from t where :batch\");"
                        + "op.bulkInsert(\"t\", Rows.columns(\"a\"), Rows.row(1));"
                        + "op.run(\"look around\", connection -> {});");

        assertThat(replay().unseen()).extracting(Replay.Unseen::firstLine).containsExactly("run look around");
    }

    @Test
    void sqlThatMayChangeTheSchemaIsNamedWithItsFirstLine() {
        revision("a", "", CREATE);
        revision("b", "a", "op.execute(\"\\n  create extension pg_trgm\\n  schema public\");");

        assertThat(replay().unseen()).singleElement().satisfies(unseen -> {
            assertThat(unseen.revision()).isEqualTo("b");
            assertThat(unseen.location()).endsWith("R_b.java");
            assertThat(unseen.firstLine()).isEqualTo("create extension pg_trgm");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t set a = 1 where b = ';alter'",
                "-- fill it\ninsert into t values (1);",
                "with x as (select 1) delete from t",
                "/* alter; */ truncate t"
            })
    void sqlThatChangesRowsIsNoSecret(String sql) {
        assertThat(SchemaSql.isKnown(new Operation.Execute(sql))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table t add c text",
                "update t set a = 1; alter table t add c text",
                "do $$ begin end $$",
                "select create_everything()"
            })
    void anyOtherSqlIs(String sql) {
        assertThat(SchemaSql.isKnown(new Operation.Execute(sql))).isFalse();
    }

    @Test
    void sqlThatSaysWhatItDoesIsFollowed() {
        revision("a", "", CREATE);
        revision(
                "b",
                "a",
                "op.execute(\"alter table t add c text\","
                        + " effect -> effect.addColumn(\"t\", Elements.column(\"c\", Types.text())));"
                        + " op.execute(\"select setval('s', 1)\", effect -> {});");

        Replay replay = replay();

        assertThat(replay.database().table(ObjectName.of("t")).findColumn("c")).isPresent();
        assertThat(replay.unseen()).isEmpty();
    }

    @Test
    void whatCannotBeFollowedIsNamedWithTheSqlThatMayBeToBlame() {
        revision("a", "", "op.execute(\"create table t (a bigint)\");");
        revision("b", "a", "op.dropColumn(\"t\", \"a\");");

        assertThatThrownBy(this::replay)
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("'drop column t.a' in revision b")
                .hasMessageContaining("there is no t")
                .hasMessageContaining("'create table t (a bigint)' in revision a");
    }

    @Test
    void whatHasNoNameGetsTheOneThatTheDatabaseGives() {
        revision(
                "a",
                "",
                "op.createTable(\"t\", Elements.column(\"a\", Types.bigint()), Elements.primaryKey(\"\", \"a\"),"
                        + " Elements.unique(\"\", \"a\"), Elements.check(\"\", \"a > 0\"));");

        assertThat(replay().database().table(ObjectName.of("t")).constraints())
                .extracting(Constraint::name)
                .allSatisfy(name -> assertThat(name.chosen()).isTrue())
                .extracting(Object::toString)
                .containsExactly("t_pkey", "t_a_key", "t_a_check");
    }
}
