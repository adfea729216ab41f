package dev.autogen.command;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.command.RewriteProject.describe;
import static dev.autogen.command.RewriteProject.model;
import static dev.autogen.command.RewriteProject.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the rewriters that ship, from the difference to a database with rows and back. */
class ShippedRewritersTest {

    private static final String SHOP = """
            create table customer (id bigint primary key, name text, email text);
            create table purchase (id bigint primary key, customer_id bigint, total integer, note text);
            create index ix_note on purchase (note);
            insert into customer select i, 'n' || i, 'e' || i from generate_series(1, 50) i;
            insert into purchase select i, i % 50 + 1, i, 'x' from generate_series(1, 500) i;
            """;
    private static final Column ID = column("id", bigint()).notNull();
    private static final Table CUSTOMER =
            table("customer", ID, column("name", text()), column("email", text()), primaryKey("customer_pkey", "id"));
    private static final Table PURCHASE = table(
                    "purchase",
                    ID,
                    column("customer_id", bigint()),
                    column("total", integer()),
                    column("note", text()),
                    primaryKey("purchase_pkey", "id"))
            .indexes(List.of(index("ix_note", "note")));
    private static final Database BEFORE = model(CUSTOMER, PURCHASE);

    @TempDir
    Path root;

    private RewriteProject shop(String rewriters) {
        return RewriteProject.in(root, SHOP).with(rewriters);
    }

    /** There and back and there again. */
    private static void assertItWorks(RewriteProject project, Database model) {
        project.upgrade();
        assertThat(project.differences(model)).as("after the upgrade").isEmpty();
        project.downgrade();
        assertThat(project.differences(BEFORE)).as("after the downgrade").isEmpty();
        project.upgrade();
        assertThat(project.differences(model)).as("after the second upgrade").isEmpty();
    }

    @Test
    void indexesAreBuiltAndDroppedConcurrentlyButNotOnNewTables() {
        RewriteProject project = shop("concurrent-indexes");
        Database model = model(
                CUSTOMER.indexes(List.of(index("ix_name", "name"), uniqueIndex("ix_email", "email"))),
                PURCHASE.indexes(List.of()),
                table("fresh", ID, column("a", text()), primaryKey("fresh_pkey", "id"))
                        .indexes(List.of(index("ix_fresh", "a"))));
        Draft draft = project.write("indexes", model).get(0);

        assertThat(describe(draft.script().upgrade()))
                .containsExactly(
                        "create table fresh",
                        "create index ix_fresh on fresh (a)",
                        "drop index ix_note on purchase concurrently",
                        "create unique index ix_email on customer (email) concurrently",
                        "create index ix_name on customer (name) concurrently");
        assertThat(describe(draft.script().downgrade()))
                .contains("drop index ix_name on customer concurrently")
                .endsWith("create index ix_note on purchase (note) concurrently");
        assertItWorks(project, model);
    }

    @Test
    void anIndexThatIsReplacedStaysUntilTheNewOneIsThere() {
        RewriteProject project = shop("concurrent-indexes");
        Database model = model(CUSTOMER, PURCHASE.indexes(List.of(index("ix_note", "note", "id"))));
        Draft draft = project.write("wider", model).get(0);

        assertThat(describe(draft.script().upgrade()))
                .containsExactly(
                        "create index new_ix_note on purchase (note, id) concurrently",
                        "drop index ix_note on purchase concurrently",
                        "rename index new_ix_note on purchase to ix_note");
        assertItWorks(project, model);
    }

    @Test
    void aUniqueIndexThatAForeignKeyNeedsIsThereBefore() {
        Database model = model(
                CUSTOMER.uniques(List.of(unique("uk_email", "email"))),
                PURCHASE.foreignKeys(List.of(foreignKey("fk_note", "note").references("customer", "email"))));
        RewriteProject project = RewriteProject.in(root, SHOP.replace("'x' from", "'e1' from"))
                .with("concurrent-indexes, unique-using-index");
        assertThat(describe(project.write("keys", model).get(0).script().upgrade()))
                .containsSubsequence(
                        "create unique index uk_email on customer (email) concurrently",
                        "add unique uk_email on customer (email) using index uk_email",
                        "add foreign key fk_note on purchase (note) references customer (email)");
        project.upgrade();
        assertThat(project.differences(model)).isEmpty();
    }

    @Test
    void aUniqueConstraintTakesOverAnIndexThatWasBuiltConcurrently() {
        RewriteProject project = shop("unique-using-index");
        Database model = model(
                CUSTOMER.uniques(List.of(
                        unique("uk_email", "email").include("name"),
                        unique("uk_name", "name").nullsNotDistinct())),
                PURCHASE);
        Draft draft = project.write("unique", model).get(0);

        assertThat(draft.source())
                .contains(
                        "op.createIndex(\"customer\", uniqueIndex(\"uk_email\", \"email\").include(\"name\"), CONCURRENTLY);")
                .contains("usingIndex(\"uk_email\"));");
        assertThat(draft.hazards().stream().flatMap(List::stream))
                .extracting(hazard -> hazard.kind().name())
                .doesNotContain("LOCKS");
        assertItWorks(project, model);
    }

    @Test
    void constraintsAreAddedWithoutALookAndValidatedLater() throws SQLException {
        RewriteProject project = shop("not-valid-constraints");
        Database model = model(
                CUSTOMER,
                PURCHASE.foreignKeys(
                                List.of(foreignKey("fk_customer", "customer_id").references("customer", "id")))
                        .checks(List.of(check("ck_total", "total >= 0"))));
        Draft draft = project.write("constraints", model).get(0);

        assertThat(describe(draft.script().upgrade()))
                .containsExactly(
                        "add check ck_total on purchase (total >= 0) not valid",
                        "add foreign key fk_customer on purchase (customer_id) references customer (id) not valid",
                        "validate constraint ck_total on purchase",
                        "validate constraint fk_customer on purchase");
        assertThat(new PlanCommand(project.environment(model))
                        .upgrade("head")
                        .revisions()
                        .get(0)
                        .parts())
                .hasSize(3);
        assertThat(draft.hazards().stream().flatMap(List::stream))
                .extracting(hazard -> hazard.kind().name())
                .doesNotContain("LOCKS");
        project.database.run("update purchase set customer_id = 7777 where id = 3");
        assertThatThrownBy(project::upgrade)
                .hasMessageContaining("validate constraint fk_customer")
                .hasMessageContaining("the first 2 parts of this revision are done and stay");
        project.database.run("update purchase set customer_id = 7 where id = 3");
        assertItWorks(project, model);
    }

    @Test
    void aColumnIsProvenNotNullBeforeItIsMadeSo() {
        RewriteProject project = shop("safe-not-null, not-valid-constraints");
        Database model = model(
                CUSTOMER.mapColumns(column -> column.name().equals("name") ? column.notNull() : column), PURCHASE);
        Draft draft = project.write("name", model, "customer.name='?'").get(0);

        assertThat(describe(draft.script().upgrade()))
                .containsExactly(
                        "execute update customer set name = '?' where name is null",
                        "add check autogen_name_not_null on customer (name is not null) not valid",
                        "validate constraint autogen_name_not_null on customer",
                        "alter column customer.name: null -> not null",
                        "drop check autogen_name_not_null on customer");
        assertThat(draft.hazards().stream().flatMap(List::stream))
                .extracting(hazard -> hazard.kind().name())
                .doesNotContain("LOCKS");
        assertItWorks(project, model);
    }

    @Test
    void whatCanLoseDataIsACommentUntilSomebodyTakesTheSlashesAway() {
        RewriteProject project = shop("comment-destructive, safe-not-null");
        Database model = model(table(
                "purchase",
                ID,
                column("customer_id", bigint()),
                column("total", integer()),
                column("added", text()),
                primaryKey("purchase_pkey", "id")));
        Draft draft = project.write("less", model).get(0);

        assertThat(draft.source())
                .contains(
                        "        // its values are lost\n        // op.dropColumn(\"purchase\", column(\"note\", text()));\n")
                .contains("        // its rows are lost\n        // op.dropTable(\n        //         \"customer\",\n")
                .contains("        op.addColumn(\"purchase\", column(\"added\", text()));\n")
                .contains("        // op.addColumn(\"purchase\", column(\"note\", text()));\n")
                .contains("        // op.createTable(\n");
        assertThat(project.pending(model)).contains("to be decided: drop table customer");
        project.upgrade();
        assertThat(project.differences(model)).containsExactly("drop column purchase.note", "drop table customer");
        project.downgrade();
        assertThat(project.differences(BEFORE)).isEmpty();

        String decided = draft.source().replaceAll("(?m)^        // (?!its )", "        ");
        project.folder.write(draft.fileName(), decided);
        assertItWorks(project, model);
        assertThat(project.pending(model)).isEmpty();
    }

    @Test
    void allOfThemTogetherLeadToTheSameSchema() {
        RewriteProject project = shop("safe-not-null, unique-using-index, concurrent-indexes, not-valid-constraints");
        Database model = model(
                table(
                                "customer",
                                ID,
                                column("name", text()).notNull(),
                                column("email", text()),
                                column("tier", text()).notNull(),
                                primaryKey("customer_pkey", "id"),
                                unique("uk_email", "email"))
                        .indexes(List.of(index("ix_tier", "tier"))),
                table(
                                "purchase",
                                ID,
                                column("customer_id", bigint()).notNull(),
                                column("total", integer()),
                                primaryKey("purchase_pkey", "id"),
                                check("ck_total", "total >= 0"))
                        .foreignKeys(
                                List.of(foreignKey("fk_customer", "customer_id").references("customer", "id"))));
        project.write("all", model, "customer.tier='BASIC'", "customer.name='?'", "purchase.customer_id=1");
        assertItWorks(project, model);
    }
}
