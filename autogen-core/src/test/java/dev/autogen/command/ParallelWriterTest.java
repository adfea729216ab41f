package dev.autogen.command;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.command.RewriteProject.model;
import static dev.autogen.command.RewriteProject.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runtime.RunPolicy;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of somebody who writes all the time while a revision runs on a filled table. */
@Timeout(180)
class ParallelWriterTest {

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(2);

    /** What a busy machine may add to a statement that waits behind one that waits as long as it may. */
    private static final Duration SLACK = Duration.ofMillis(1500);

    private static final RunPolicy POLICY =
            RunPolicy.standard().lockTimeout(LOCK_TIMEOUT).retries(100);

    /** To read all rows through the function takes three seconds and more. */
    private static final String SHOP = """
            create table customer (id bigint primary key);
            create table purchase (id bigint primary key, customer_id bigint, total integer, note text);
            insert into customer select generate_series(1, 50);
            insert into purchase select i, i % 50 + 1, i, 'x' || i from generate_series(1, 3000) i;
            create function slow(value integer) returns integer language plpgsql immutable as $$
            begin perform pg_sleep(0.001); return value; end $$;
            """;

    private static final Column ID = column("id", bigint()).notNull();
    private static final Table CUSTOMER = table("customer", ID, primaryKey("customer_pkey", "id"));
    private static final Index SLOW = Index.of(Name.of("ix_slow"), List.of(Index.Key.expression("slow(total)")));

    @TempDir
    Path root;

    private static Table purchase(Column customer, Column note, Column... more) {
        List<TableElement> elements = new ArrayList<>(List.of(ID, customer, column("total", integer()), note));
        elements.addAll(List.of(more));
        elements.add(primaryKey("purchase_pkey", "id"));
        return table("purchase", elements.toArray(TableElement[]::new));
    }

    private static final Column OF = column("customer_id", bigint());
    private static final Column NOTE = column("note", text());

    private static final Case INDEX =
            new Case("concurrent-indexes", model(CUSTOMER, purchase(OF, NOTE).indexes(List.of(SLOW))));
    private static final Case CONSTRAINTS = new Case(
            "not-valid-constraints",
            model(
                    CUSTOMER,
                    purchase(OF.notNull(), NOTE)
                            .checks(List.of(check("ck_slow", "slow(total) >= 0")))
                            .foreignKeys(List.of(
                                    foreignKey("fk_customer", "customer_id").references("customer", "id")))));
    private static final Case UNIQUE = new Case(
            "unique-using-index", model(CUSTOMER, purchase(OF, NOTE).uniques(List.of(unique("uk_note", "note")))));

    /** Those that keep writers waiting for as long as rows are read, filled or dropped, if they do. */
    static List<Case> others() {
        return List.of(
                new Case(
                        "safe-not-null",
                        model(
                                CUSTOMER,
                                purchase(
                                        OF.notNull(),
                                        NOTE,
                                        column("tier", text()).notNull())),
                        "purchase.tier='BASIC'",
                        "purchase.customer_id=1"),
                new Case("one-way", model(CUSTOMER, purchase(OF, NOTE, column("more", text())))),
                new Case("comment-destructive", model(purchase(OF, NOTE.comment("x")))));
    }

    static List<Case> thoseThatLetOthersWrite() {
        return List.of(INDEX, CONSTRAINTS, UNIQUE);
    }

    /** A rewriter, and what it is to do. */
    record Case(String names, Database model, List<String> fills) {

        Case(String names, Database model, String... fills) {
            this(names, model, List.of(fills));
        }

        RewriteProject drafted(Path root) {
            RewriteProject project = RewriteProject.in(root, SHOP).with(names).patience(POLICY);
            project.write("in use", model, fills.toArray(String[]::new));
            return project;
        }

        @Override
        public String toString() {
            return names;
        }
    }

    private static void assertNobodyWaited(ParallelWriter writer, Duration atMost) {
        assertThat(writer.longest()).as("the longest statement").isLessThan(atMost);
    }

    @ParameterizedTest
    @MethodSource("others")
    void noWriteIsLost(Case each) throws SQLException, InterruptedException {
        RewriteProject project = each.drafted(root);
        try (ParallelWriter writer = ParallelWriter.on(project.database)) {
            project.upgrade();
            writer.assertNothingIsLost();
        }
        assertThat(project.pending(each.model()))
                .isEqualTo(
                        project.differences(each.model()).isEmpty()
                                ? List.of()
                                : List.of("to be decided: drop table customer"));
    }

    @ParameterizedTest
    @MethodSource("thoseThatLetOthersWrite")
    void noWriteIsLostNorWaits(Case each) throws SQLException, InterruptedException {
        RewriteProject project = each.drafted(root);
        try (ParallelWriter writer = ParallelWriter.on(project.database)) {
            project.upgrade();
            writer.assertNothingIsLost();
            assertNobodyWaited(writer, LOCK_TIMEOUT);
            assertThat(writer.refused()).isEmpty();
        }
        assertThat(project.differences(each.model())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("thoseThatLetOthersWrite")
    void nobodyWaitsForOneWhoHoldsATransaction(Case each) throws SQLException, InterruptedException {
        RewriteProject project = each.drafted(root);
        try (Connection holder = project.database.connect();
                Statement statement = holder.createStatement();
                ParallelWriter writer = ParallelWriter.on(project.database)) {
            holder.setAutoCommit(false);
            statement.execute("update purchase set note = 'y1' where id = 1");
            CompletableFuture<Void> upgrade = CompletableFuture.runAsync(project::upgrade);
            Thread.sleep(LOCK_TIMEOUT.multipliedBy(2).toMillis());
            assertThat(upgrade).isNotDone();
            holder.commit();
            upgrade.join();
            writer.assertNothingIsLost();
            assertNobodyWaited(writer, LOCK_TIMEOUT.plus(SLACK));
        }
        assertThat(project.differences(each.model())).isEmpty();
    }

    @Test
    void withoutThemTheWriterWaits() throws SQLException, InterruptedException {
        RewriteProject project = RewriteProject.in(root, SHOP).with("none").patience(POLICY);
        project.write("in the way", INDEX.model());
        try (ParallelWriter writer = ParallelWriter.on(project.database)) {
            project.upgrade();
            writer.assertNothingIsLost();
            assertThat(writer.longest()).isGreaterThan(LOCK_TIMEOUT);
        }
    }
}
