package dev.autogen.render;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.text;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Op;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.script.RevisionScript;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionRendererTest {

    private static final LocalDateTime CREATED = LocalDateTime.of(2026, 3, 2, 10, 15);

    private final RevisionRenderer renderer = new RevisionRenderer();

    @Test
    void aRevisionReadsLikeWhatItDoes() {
        List<Operation> difference = new ArrayList<>();
        difference(difference::add);
        Directions directions = Directions.of(difference);
        List<Operation> upgrade = new ArrayList<>(directions.upgrade());
        Operation tierFollows = upgrade.stream()
                .filter(operation -> operation instanceof Operation.AlterColumn)
                .findFirst()
                .orElseThrow();
        upgrade.add(
                upgrade.indexOf(tierFollows),
                new Operation.Execute("update customer set tier = 'BASIC' where tier is null"));
        RevisionScript script = new RevisionScript(
                "7c1f0a2b9d3e",
                List.of("4be2ad17c0f5"),
                "Record customer orders and give every customer a tier",
                upgrade,
                directions.downgrade(),
                CREATED);
        assertThat(renderer.render(script, "com.example.shop.revisions")).isEqualTo(expected());
    }

    /** As a diff orders it: what is created first, each table with its own; then what changes; then what goes. */
    private static void difference(Op op) {
        op.createSchema("fulfilment");
        op.createEnum("order_state", "PLACED", "PAID", "SHIPPED");
        op.createSequence("invoice_seq", s -> s.startsWith(1000).incrementsBy(50));
        op.createTable(
                "customer_order",
                column("id", bigint()).identity(),
                column("customer_id", bigint()).notNull(),
                column("state", defined("order_state")).notNull().defaultsTo("'PLACED'"),
                column("placed_at", timestamptz(6)).notNull().defaultsTo("current_timestamp"),
                column("total", numeric(12, 2)).notNull().comment("With tax, in the currency of the customer."),
                column("note", text()),
                column("shipment_id", uuid()),
                primaryKey("pk_customer_order", "id"),
                check("ck_customer_order_total", "total >= 0"));
        op.createIndex("customer_order", index("ix_customer_order_customer_id", "customer_id"));
        op.createIndex(
                "customer_order",
                index("ix_customer_order_open", desc("placed_at").nullsLast(), expression("lower(note)"))
                        .where("state <> 'SHIPPED'"));
        op.addForeignKey(
                "customer_order",
                foreignKey("fk_customer_order_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE));
        op.in("fulfilment")
                .createTable(
                        "shipment",
                        column("id", uuid()).notNull(),
                        column("order_id", bigint()).notNull(),
                        column("label", type("jsonb")),
                        primaryKey("pk_shipment", "id"),
                        unique("uk_shipment_order_id", "order_id").nullsNotDistinct());
        op.in("fulfilment")
                .addForeignKey(
                        "shipment", foreignKey("fk_shipment_order", "order_id").references("customer_order", "id"));
        op.addForeignKey(
                "customer_order",
                foreignKey("fk_customer_order_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));
        op.addColumn("customer", column("tier", varchar(16)));
        op.alterColumn("customer", column("tier", varchar(16)), c -> c.notNull());
        op.createIndex("customer", uniqueIndex("ix_customer_email", "email"));
        op.commentOnTable("customer", null, "Everybody who has ever ordered.");
        op.dropTable(
                "basket",
                column("id", bigint()).identity(),
                column("content", varchar(255)).defaultsTo("'empty'"),
                primaryKey("pk_basket", "id"));
    }

    private static String expected() {
        try (InputStream file = RevisionRendererTest.class.getResourceAsStream("Revision.java")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add customer tier                 | AddCustomerTier
                    Fix #42: "total" >= 0!            | Fix42Total0
                    JIRA-7 addColumn 2nd try          | JIRA7AddColumn2ndTry
                    Größe und Café                    | GroßeUndCafe
                    注文を追加                         | 注文を追加
                    ''                                | Revision
                    ?!*/                              | Revision
                    $$ _a_                            | A
                    one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
                    | OneTwoThreeFourFiveSixSevenEightNineTenElevenTwelveThirteen
                    """)
    void theClassIsNamedByTimeAndMessage(String message, String name) {
        RevisionScript script = script("x", message, List.of());
        assertThat(renderer.className(script)).isEqualTo("R20260302101500_" + name);
        assertThat(renderer.fileName(script)).isEqualTo("R20260302101500_" + name + ".java");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(renderer.className(script("x", "x".repeat(500), List.of()))).hasSizeLessThan(80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add tier               | /** add tier. */
                    Done!                  | /** Done! */
                    * select * from        | /** &#42; select * from. */
                    end */ it              | /** end *&#47; it. */
                    a < b && c > d         | /** a &lt; b &amp;&amp; c &gt; d. */
                    see {@code x} @author  | /** see {&#64;code x} &#64;author. */
                    \\u002a\\u002f         | /** &#92;u002a&#92;u002f. */
                    """)
    void theMessageIsTheComment(String message, String comment) {
        assertThat(renderer.render(script("x", message, List.of()), "")).contains("\n" + comment + "\n@Revision");
    }

    @Test
    void aLongMessageIsWrapped() {
        String source = renderer.render(script("x", "many words ".repeat(20), List.of()), "");
        assertThat(source)
                .contains("/**\n * many words many")
                .contains("many\n * words")
                .contains("words.\n */\n");
    }

    @Test
    void anEmptyRevisionIsShort() {
        assertThat(renderer.render(script("x", "", List.of()), "")).isEqualTo("""
                import dev.autogen.Migration;
                import dev.autogen.Op;
                import dev.autogen.Revision;

                @Revision("x")
                public final class R20260302101500_Revision implements Migration {
                    @Override
                    public void upgrade(Op op) {}

                    @Override
                    public void downgrade(Op op) {}
                }
                """);
    }

    @Test
    void sqlOfSeveralLinesIsATextBlock() {
        String sql = "update customer\n   set tier = 'BASIC'\n where tier is null\n";
        assertThat(body(new Operation.Execute(sql))).isEqualTo("""
                        op.execute(\"""
                            update customer
                               set tier = 'BASIC'
                             where tier is null
                            \""");
                """);
    }

    @Test
    void sqlThatIsTooLongForALineIsContinued() {
        String sql =
                "insert into customer (id, name) select id, name from old_customer where id > 0 and name is not null"
                        + " and name <> '' order by id";
        assertThat(body(new Operation.Execute(sql))).isEqualTo("""
                        op.execute(\"""
                            insert into customer (id, name) select id, name from old_customer where id > 0 and name is not null and \\
                            name <> '' order by id\\
                            \""");
                """);
    }

    @Test
    void onlyWhatDiffersOfAColumnIsWritten() {
        Column before =
                column("tier", varchar(16)).notNull().defaultsTo("'BASIC'").comment("old");
        Column after = before.type(text()).nullable(true).comment(null);
        assertThat(body(new Operation.AlterColumn(ObjectName.of("customer"), before, after)))
                .isEqualTo("""
                        op.alterColumn(
                                "customer",
                                column("tier", varchar(16)).notNull().defaultsTo("'BASIC'").comment("old"),
                                c -> c.type(text()).nullable(true).comment(null));
                """);
    }

    @Test
    void aSuggestedNameIsWrittenAsChosen() {
        PrimaryKey key = new PrimaryKey(Name.suggested("customer_pkey"), List.of("id"));
        assertThat(body(new Operation.AddPrimaryKey(ObjectName.of("customer"), key)))
                .contains("primaryKey(\"customer_pkey\", \"id\")");
    }

    @Test
    void aConstraintWithoutNameIsRefused() {
        Operation operation = new Operation.AddCheck(ObjectName.of("customer"), new Check(Name.unnamed(), "true"));
        assertThatThrownBy(() -> body(operation))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a name");
    }

    private String body(Operation operation) {
        String source = renderer.render(script("x", "", List.of(operation)), "");
        String start = "public void upgrade(Op op) {\n";
        return source.substring(source.indexOf(start) + start.length(), source.indexOf("    }\n"));
    }

    private static RevisionScript script(String id, String message, List<Operation> upgrade) {
        return new RevisionScript(id, List.of(), message, upgrade, List.of(), CREATED);
    }
}
