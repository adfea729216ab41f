package dev.autogen.rewrite;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.index;
import static dev.autogen.Types.text;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.rewrite.RewriteContext.Direction;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.script.RevisionScript;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of rewriters; the scenarios of section L of Alembic's catalogue that need no file. */
class RewritersTest {

    private static final ObjectName CUSTOMER = ObjectName.of("customer");
    private static final ObjectName AUDIT = ObjectName.of("audit");
    private static final Operation ADD = new Operation.AddColumn(CUSTOMER, column("tier", varchar(16)));
    private static final Operation INDEX = new Operation.CreateIndex(CUSTOMER, index("ix_tier", "tier"));
    private static final ScriptContext CONTEXT =
            new ScriptContext(Database.empty(), Database.empty(), new PostgresDialect());

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 3, 2, 10, 15);

    private static Directions rewrite(List<Operation> difference, Rewriter... rewriters) {
        return new Rewriters(List.of(), List.of(rewriters), List.of())
                .rewrite(Directions.of(difference), CONTEXT, "a1", Fills.NONE);
    }

    @Test
    void everyOperationOfBothDirectionsIsShownInOrder() {
        List<String> seen = new ArrayList<>();
        rewrite(List.of(ADD, INDEX), (operation, context) -> {
            seen.add(context.direction() + " " + operation.describe());
            return List.of(operation);
        });
        assertThat(seen)
                .containsExactly(
                        "UPGRADE " + ADD.describe(),
                        "UPGRADE " + INDEX.describe(),
                        "DOWNGRADE drop index ix_tier on customer",
                        "DOWNGRADE drop column customer.tier");
    }

    @Test
    void theContextSaysWhatElseThereIsToKnow() {
        rewrite(List.of(ADD, INDEX), (operation, context) -> {
            assertThat(context.revision()).isEqualTo("a1");
            assertThat(context.dialect().name()).isEqualTo("postgresql");
            assertThat(context.operations()).hasSize(2).contains(operation);
            return List.of(operation);
        });
    }

    @Test
    void whatARewriterGivesIsNotGivenToItAgain() {
        Rewriter indexed = Rewriter.on(
                Operation.AddColumn.class,
                (add, context) -> List.of(
                        add,
                        new Operation.AddColumn(AUDIT, add.column()),
                        new Operation.CreateIndex(add.table(), index("ix_made", "tier"))));
        assertThat(rewrite(List.of(ADD), indexed).upgrade())
                .extracting(Operation::describe)
                .containsExactly(
                        "add column customer.tier varchar(16)",
                        "add column audit.tier varchar(16)",
                        "create index ix_made on customer (tier)");
    }

    @Test
    void theNextOneSeesWhatTheOneBeforeItGave() {
        Rewriter open = Rewriter.on(
                Operation.AddColumn.class,
                (add, context) -> List.of(
                        new Operation.AddColumn(add.table(), add.column().nullable(true)),
                        new Operation.AlterColumn(add.table(), add.column().nullable(true), add.column())));
        Rewriter indexed = Rewriter.on(Operation.AddColumn.class, (add, context) -> {
            assertThat(context.operations()).hasSize(2);
            return List.of(add, new Operation.CreateIndex(add.table(), index("ix_tier", "tier")));
        });
        Rewriter noWayBack = (operation, context) -> context.direction() == Direction.DOWNGRADE
                ? List.of(new Operation.Irreversible("no"))
                : List.of(operation);
        List<Operation> difference = List.of(
                new Operation.AddColumn(CUSTOMER, column("tier", varchar(16)).notNull()));
        Directions chained = rewrite(difference, open.andThen(indexed).andThen(noWayBack));

        assertThat(chained.upgrade())
                .extracting(Operation::describe)
                .containsExactly(
                        "add column customer.tier varchar(16)",
                        "create index ix_tier on customer (tier)",
                        "alter column customer.tier: null -> not null");
        assertThat(chained.downgrade()).containsExactly(new Operation.Irreversible("no"));
        assertThat(rewrite(difference, open, indexed, noWayBack)).isEqualTo(chained);
    }

    @Test
    void nothingIsLeftWhereEverythingIsDropped() {
        assertThat(rewrite(List.of(ADD, INDEX), (operation, context) -> List.of()))
                .isEqualTo(new Directions(List.of(), List.of()));
    }

    @Test
    void aTableWithItsColumnsInAnotherOrderIsATableOfItsOwn() {
        Table table = Table.of(CUSTOMER, List.of(column("b", text()), column("a", text())));
        Rewriter sorted = Rewriter.on(Operation.CreateTable.class, (create, context) -> {
            List<Column> columns = new ArrayList<>(create.table().columns());
            Collections.reverse(columns);
            return List.of(new Operation.CreateTable(create.table().columns(columns)));
        });
        Operation.CreateTable created =
                (Operation.CreateTable) rewrite(List.of(new Operation.CreateTable(table)), sorted)
                        .upgrade()
                        .get(0);
        assertThat(created.table().columns())
                .extracting(column -> column.name())
                .containsExactly("a", "b");
        assertThat(table.columns()).extracting(column -> column.name()).containsExactly("b", "a");
    }

    @Test
    void aScriptRewriterIsAskedAboutEachThatTheOneBeforeItGave() {
        RevisionScript script = new RevisionScript("a1", List.of(), "m", List.of(ADD), List.of(), LocalDateTime.MIN);
        ScriptRewriter twice = (each, context) -> List.of(each.message("1"), each.message("2"));
        ScriptRewriter marked = (each, context) -> List.of(each.message(each.message() + "!"));
        assertThat(new Rewriters(List.of(), List.of(), List.of(twice, marked, twice)).rewrite(script, CONTEXT))
                .extracting(RevisionScript::message)
                .containsExactly("1", "2", "1", "2");
    }

    @Test
    void thoseOfPluginsComeFirstAndThoseThatShipInAnOrderOfTheirOwn() {
        RewritersBuilder builder = new RewritersBuilder();
        Rewriter always = (operation, context) -> List.of(operation);
        Rewriter named = (operation, context) -> List.of(operation);
        builder.offer("mine", named);
        builder.add(always);

        Rewriters all =
                builder.build(RewriterNames.of(List.of("concurrent-indexes", "safe-not-null", "one-way", "mine"), "x"));

        assertThat(all.operations()).hasSize(4).startsWith(always, named);
        assertThat(all.operations().get(2)).isInstanceOf(SafeNotNull.class);
        assertThat(all.scripts()).hasSize(1);
        assertThat(builder.build(RewriterNames.of(List.of("none"), "x")).operations())
                .containsExactly(always);
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        RewritersBuilder builder = new RewritersBuilder();
        builder.offer("mine", (Rewriter) (operation, context) -> List.of(operation));
        assertThatThrownBy(() -> builder.build(RewriterNames.of(List.of("save-not-null"), "autogen.properties:3")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("autogen.properties:3: there is no rewriter 'save-not-null'; there are comment-destructive,"
                        + " concurrent-indexes, mine, not-valid-constraints, one-way, safe-not-null, unique-using-index, or"
                        + " 'none' alone");
        assertThatThrownBy(() -> builder.offer("one-way", (Rewriter) (operation, context) -> List.of(operation)))
                .hasMessageContaining("there is a rewriter 'one-way' already");
        assertThatThrownBy(() -> RewriterNames.of(List.of("none", "mine"), "x")).hasMessageContaining("stands alone");
        assertThatThrownBy(() -> RewriterNames.of(List.of("mine", "mine"), "x")).hasMessageContaining("named twice");
    }

    /** L176: the SQL stands after what it belongs to, in its direction alone. */
    @Test
    void aRewriterMayAddSqlOfItsOwn() {
        Operation fill = new Operation.Execute("update customer set tier = 'basic'");
        Directions rewritten = rewrite(
                List.of(ADD, INDEX),
                Rewriter.on(
                        Operation.AddColumn.class,
                        (add, context) ->
                                context.direction() == Direction.UPGRADE ? List.of(add, fill) : List.of(add)));
        assertThat(rewritten.upgrade()).containsExactly(ADD, fill, INDEX);
        assertThat(rewritten.downgrade()).hasSize(2).doesNotContain(fill);
    }

    @Test
    void aRewriterThatFailsIsNamedWithTheRevision() {
        Rewriter failing = (operation, context) -> {
            throw new IllegalStateException("no idea");
        };
        assertThatThrownBy(() -> rewrite(List.of(ADD), failing))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("rewriter " + RewritersTest.class.getName())
                .hasMessageEndingWith(
                        " failed at the upgrade of revision a1: java.lang.IllegalStateException: no idea");
        ScriptRewriter empty = (script, context) -> nothing();
        RevisionScript script = new RevisionScript(
                "b2", List.of(), List.of(), List.of(), "add tier", List.of(ADD), List.of(), CREATED, List.of());
        assertThatThrownBy(() -> new Rewriters(List.of(), List.of(), List.of(empty)).rewrite(script, CONTEXT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("failed at revision b2 (add tier)")
                .hasMessageContaining("it returned null instead of a list");
    }

    @SuppressWarnings("NullAway")
    private static List<RevisionScript> nothing() {
        return null;
    }
}
