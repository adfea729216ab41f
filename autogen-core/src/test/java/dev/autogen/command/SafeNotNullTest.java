package dev.autogen.command;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.Types.varchar;
import static dev.autogen.command.RewriteProject.describe;
import static dev.autogen.command.RewriteProject.model;
import static dev.autogen.command.RewriteProject.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.runtime.Starting;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.TableElement;
import dev.autogen.testing.Psql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeNotNullTest {

    private static final String CUSTOMER = "create table customer (id bigint primary key, name text);";
    private static final String ROWS = "insert into customer values (1, 'Ada'), (2, null);";
    private static final Column TIER = column("tier", varchar(16)).notNull();

    @TempDir
    Path root;

    private static Database customer(Column... more) {
        List<TableElement> elements =
                new ArrayList<>(List.of(column("id", bigint()).notNull()));
        elements.addAll(List.of(more));
        elements.add(primaryKey("customer_pkey", "id"));
        return model(table("customer", elements.toArray(TableElement[]::new)));
    }

    private static final Database TIERED = customer(column("name", text()), TIER);
    private static final Database NAMED = customer(column("name", text()).notNull());

    private static List<String> rows(RewriteProject project, String sql) throws SQLException {
        try (Connection connection = project.database.connect();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(results.getString(1));
            }
            return rows;
        }
    }

    @Test
    void aColumnWithAValueForRowsReadsLikeAColleagueWroteIt() throws SQLException {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        Draft draft = project.write("tier", TIERED, "customer.tier='BASIC'").get(0);

        assertThat(draft.source()).contains("""
                        op.addColumn("customer", column("tier", varchar(16)));
                        op.execute("update customer set tier = 'BASIC' where tier is null");
                        op.alterColumn("customer", column("tier", varchar(16)), c -> c.notNull());
                """);
        project.upgrade();
        assertThat(rows(project, "select tier from customer")).containsOnly("BASIC");
        assertThat(project.differences(TIERED)).isEmpty();
        project.downgrade();
        assertThat(project.differences(customer(column("name", text())))).isEmpty();
    }

    @Test
    void withoutAValueTheFileAsksForOne() {
        RewriteProject project = RewriteProject.in(root, CUSTOMER);
        Draft draft = project.write("tier", TIERED).get(0);

        assertThat(draft.source()).contains("""
                        op.addColumn("customer", column("tier", varchar(16)));
                        // what do rows that exist get? Answer here, with an update in op.execute: the next line fails while a row has
                        // no value
                        op.requireNoNulls("customer", "tier");
                        op.alterColumn("customer", column("tier", varchar(16)), c -> c.notNull());
                """);
        project.upgrade();
        assertThat(project.differences(TIERED)).isEmpty();
    }

    @Test
    void aTableWithRowsStopsTheUpgradeAndKeepsNothingOfIt() throws SQLException {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        Draft draft = project.write("tier", TIERED).get(0);

        assertThatThrownBy(project::upgrade)
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("revision " + draft.script().id() + " failed")
                .hasMessageContaining("require a value in every row of customer.tier")
                .hasMessageContaining("rows of table customer have no value in column tier")
                .hasMessageContaining("with op.execute of: update customer set tier = ... where tier is null")
                .hasMessageContaining("nothing of this revision was applied")
                .hasMessageContaining(draft.fileName());
        assertThat(project.differences(customer(column("name", text())))).isEmpty();

        project.folder.write(
                draft.fileName(),
                draft.source()
                        .replace(
                                "op.requireNoNulls(",
                                "op.execute(\"update customer set tier = 'BASIC'\");\n        op.requireNoNulls("));
        project.upgrade();
        assertThat(project.differences(TIERED)).isEmpty();
        assertThat(rows(project, "select tier from customer")).containsOnly("BASIC");
    }

    @Test
    void aColumnThatBecomesNotNullIsTreatedTheSame() throws SQLException {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        assertThat(describe(project.draft("name", NAMED).get(0).script().upgrade()))
                .containsExactly(
                        "require a value in every row of customer.name",
                        "alter column customer.name: null -> not null");
        project.write("name", NAMED, "customer.name='nobody ' || id");
        project.upgrade();
        assertThat(rows(project, "select name from customer order by id")).containsExactly("Ada", "nobody 2");
        assertThat(project.differences(NAMED)).isEmpty();
    }

    @Test
    void whatElseChangesOfAColumnComesBeforeItsValues() throws SQLException {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        Database longer = customer(column("name", varchar(99)).notNull().defaultsTo("'?'"));
        assertThat(describe(project.write("name", longer, "customer.name='x'")
                        .get(0)
                        .script()
                        .upgrade()))
                .containsExactly(
                        "alter column customer.name: type text -> varchar(99), default none -> '?'",
                        "execute update customer set name = 'x' where name is null",
                        "alter column customer.name: null -> not null");
        project.upgrade();
        assertThat(project.differences(longer)).isEmpty();
        project.downgrade();
        assertThat(project.differences(customer(column("name", text())))).isEmpty();
    }

    @Test
    void whatNeedsNoValueStaysAsItIs() {
        RewriteProject project = RewriteProject.in(root, CUSTOMER);
        Database model = customer(
                        column("name", text()),
                        column("a", integer()).notNull().defaultsTo("0"),
                        column("b", bigint()).identity(),
                        column("c", text()))
                .tables(List.of(
                        customer(
                                        column("name", text()),
                                        column("a", integer()).notNull().defaultsTo("0"),
                                        column("b", bigint()).identity(),
                                        column("c", text()))
                                .tables()
                                .get(0),
                        table("other", column("id", bigint()).notNull())));
        assertThat(describe(project.draft("x", model).get(0).script().upgrade()))
                .isEqualTo(project.differences(model));
    }

    @Test
    void theWayBackIsNeverNakedEither() throws SQLException {
        RewriteProject project = RewriteProject.in(
                root, "create table customer (id bigint primary key, name text, tier varchar(16) not null);");
        Database without = customer(column("name", text()));
        Draft draft = project.write("no tier", without).get(0);

        assertThat(describe(draft.script().downgrade()))
                .containsExactly(
                        "add column customer.tier varchar(16)",
                        "require a value in every row of customer.tier",
                        "alter column customer.tier: null -> not null");
        project.upgrade();
        project.downgrade();
        assertThat(project.differences(TIERED)).isEmpty();
        project.upgrade();
        project.database.run(ROWS);
        assertThatThrownBy(project::downgrade).hasMessageContaining("rows of table customer have no value");
        assertThat(project.differences(without)).isEmpty();
    }

    @Test
    void namesAreHostile() throws SQLException {
        String name = "t\"a'b$$;%*/\\u0022.found";
        Column column = column("fo'und\"%s", text()).notNull();
        RewriteProject project = RewriteProject.in(
                root,
                "create table \"" + name.replace("\"", "\"\"")
                        + "\" (id bigint primary key); create table t2 (id bigint" + " primary key)");
        Database model = model(
                table(name, column("id", bigint()).notNull(), column, primaryKey(name + "_pkey", "id")),
                table(
                        "t2",
                        column("id", bigint()).notNull(),
                        column("found", text()).notNull(),
                        primaryKey("t2_pkey", "id")));
        Draft draft = project.write("hostile", model).get(0);
        project.database.run("insert into \"" + name.replace("\"", "\"\"") + "\" values (1)");
        assertThatThrownBy(project::upgrade)
                .hasMessageContaining("rows of table " + name + " have no value in column " + column.name());
        project.database.run("delete from \"" + name.replace("\"", "\"\"") + "\"");
        project.upgrade();
        assertThat(project.differences(model)).isEmpty();
        assertThat(draft.source()).doesNotContain("*/\\u0022");
    }

    @Test
    void hostileAnswersStayValues() {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        assertThatThrownBy(() -> project.draft("x", TIERED, "customer.tier='a'; drop table customer; --"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--fill customer.tier='a'; drop table customer; -- is no SQL expression")
                .hasMessageContaining("semicolon");
        assertThat(describe(project.draft("x", TIERED, "customer.tier='a' where false or name = 'b'")
                        .get(0)
                        .script()
                        .upgrade()))
                .contains("execute update customer set tier = ('a' where false or name = 'b') where tier is null");
        assertThat(project.draft("x", TIERED, "customer.tier='\\u0022 \"\"\" '")
                        .get(0)
                        .source())
                .doesNotContain("'\\u0022");
    }

    @Test
    void anAnswerForNothingAndOneThatIsNotUnderstoodAreRefused() {
        RewriteProject project = RewriteProject.in(root, CUSTOMER);
        assertThatThrownBy(() -> project.draft("x", TIERED, "customer.teir='a'"))
                .hasMessageContaining("--fill customer.teir='a': rows need no value there");
        assertThatThrownBy(() -> FillAnswer.of("tier='a'")).hasMessageContaining("--fill TABLE.COLUMN=SQL");
        assertThatThrownBy(() -> FillAnswer.of("customer.tier=")).hasMessageContaining("--fill TABLE.COLUMN=SQL");
        assertThat(FillAnswer.of("\"my.shop\".customer.\"a=b\"=x = y").path())
                .containsExactly("my.shop", "customer", "a=b");
        assertThat(FillAnswer.of("a.b=x = y").expression()).isEqualTo("x = y");
        assertThat(describe(project.draft("x", TIERED, "public.customer.tier='a'")
                        .get(0)
                        .script()
                        .upgrade()))
                .contains("execute update customer set tier = 'a' where tier is null");
    }

    @Test
    void aPersonIsAskedForTheWayThereOnly() {
        RewriteProject project =
                RewriteProject.in(root, "create table customer (id bigint primary key, name text, fax text not null);");
        List<String> asked = new ArrayList<>();
        FillChoices asking = new FillChoices(List.of(), (table, column, form) -> {
            asked.add(table + "." + column.name());
            assertThatThrownBy(() -> form.apply("a;b")).isInstanceOf(ConfigurationException.class);
            return Optional.of(form.apply("'A' || 'B'"));
        });
        assertThat(describe(project.draft("x", TIERED, asking).get(0).script().upgrade()))
                .contains("execute update customer set tier = ('A' || 'B') where tier is null");
        assertThat(asked).containsExactly("customer.tier");
    }

    @Test
    void aPlanAScriptAndTheHistoryKnowTheQuestion() throws SQLException {
        RewriteProject project = RewriteProject.in(root, CUSTOMER + ROWS);
        project.write("tier", TIERED);
        Environment environment = project.environment(TIERED);

        assertThat(new PlanCommand(environment)
                        .upgrade("head")
                        .revisions()
                        .get(0)
                        .parts())
                .hasSize(1);
        String script = new ScriptCommand(
                        environment, new AssumedServer(new ServerVersion("PostgreSQL", 18, 0), "public"))
                .upgrade("head", Starting.ANYWHERE_ON_ITS_WAY);
        assertThatThrownBy(() -> Psql.run(project.database, script))
                .hasMessageContaining("rows of table customer have no value in column tier");
        assertThat(project.differences(customer(column("name", text())))).isEmpty();
        project.database.run("delete from customer");
        Psql.run(project.database, script);
        assertThat(project.differences(TIERED)).isEmpty();
    }

    @Test
    void whatWasNakedIsSoAgainWhereItIsSwitchedOff() {
        RewriteProject project = RewriteProject.in(root, CUSTOMER).with("none");
        assertThat(describe(project.draft("x", TIERED).get(0).script().upgrade()))
                .containsExactly("add column customer.tier varchar(16) not null");
    }
}
