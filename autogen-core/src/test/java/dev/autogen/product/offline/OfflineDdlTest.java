package dev.autogen.product.offline;

import static dev.autogen.Elements.attribute;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.exclusion;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.options;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Rows.row;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.character;
import static dev.autogen.Types.date;
import static dev.autogen.Types.doublePrecision;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.real;
import static dev.autogen.Types.smallint;
import static dev.autogen.Types.text;
import static dev.autogen.Types.time;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static dev.autogen.operation.Concurrency.CONCURRENTLY;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static dev.autogen.schema.ReferentialAction.RESTRICT;
import static dev.autogen.schema.ReferentialAction.SET_NULL;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Batch;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.product.Products;
import dev.autogen.schema.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each operation is in SQL on databases that no server of is at hand: one file each, to be read. {@code -Dgolden.rewrite=true} writes
 * them anew.
 */
class OfflineDdlTest {

    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path FOLDER = Path.of("src/test/resources/dev/autogen/product/offline");
    private static final List<ServerVersion> SERVERS =
            List.of(new ServerVersion("Microsoft SQL Server", 16, 0), new ServerVersion("Oracle", 19, 0));

    /** They are no SQL, or not SQL of a dialect. */
    private static final Set<Class<?>> WITHOUT_SQL = Set.of(
            Operation.Custom.class,
            Operation.Irreversible.class,
            Operation.On.class,
            Operation.Proposed.class,
            Operation.Run.class,
            Operation.Timeouts.class);

    private static final Column NAME = column("name", varchar(40));
    private static final Column TOTAL = column("total", numeric(12, 2));

    private static final Map<String, Consumer<Op>> CASES = new LinkedHashMap<>();

    static {
        schemasAndTypes();
        sequences();
        tables();
        columns();
        changedColumns();
        constraints();
        indexes();
        rows();
    }

    private static void schemasAndTypes() {
        CASES.put("create-schema", op -> op.createSchema("shop"));
        CASES.put("drop-schema", op -> op.dropSchema("shop"));
        CASES.put("create-enum", op -> op.createEnum("mood", "SAD", "OK"));
        CASES.put("alter-enum", op -> op.alterEnum("mood", List.of("SAD"), List.of("SAD", "OK")));
        CASES.put("drop-enum", op -> op.dropEnum("mood", "SAD"));
        CASES.put("rename-enum", op -> op.renameEnum("mood", "temper"));
        CASES.put("move-enum", op -> op.moveEnum("mood", "shop"));
        CASES.put("create-composite", op -> op.createComposite("place", attribute("street", varchar(40))));
        CASES.put("drop-composite", op -> op.dropComposite("place", attribute("street", varchar(40))));
        CASES.put(
                "alter-composite",
                op -> op.alterComposite(
                        "place", List.of(attribute("street", varchar(40))), List.of(attribute("street", varchar(80)))));
    }

    private static void sequences() {
        CASES.put("create-sequence", op -> {
            op.createSequence("numbers");
            op.createSequence(
                    "countdown",
                    s -> s.startsWith(-5)
                            .minimum(-100L)
                            .incrementsBy(-1)
                            .maximum(10L)
                            .cache(5)
                            .cycle(true));
        });
        CASES.put("alter-sequence", op -> {
            op.alterSequence("numbers", s -> s, s -> s.incrementsBy(50).maximum(1000L));
            op.alterSequence(
                    "numbers",
                    s -> s.maximum(1000L).cache(5).cycle(true),
                    s -> s.maximum(null).cache(1).cycle(false));
        });
        CASES.put("alter-sequence-start", op -> op.alterSequence("numbers", s -> s, s -> s.startsWith(7)));
        CASES.put("rename-sequence", op -> op.renameSequence("numbers", "order"));
        CASES.put("drop-sequence", op -> op.dropSequence("numbers"));
        CASES.put("move-sequence", op -> op.moveSequence("numbers", "shop"));
    }

    private static void tables() {
        CASES.put(
                "create-table",
                op -> op.createTable(
                        "customer",
                        column("id", bigint()).identity(),
                        column("tenant", uuid()).notNull(),
                        column("name", varchar(255)).notNull().comment("what it's called"),
                        column("email", varchar(255)),
                        column("active", bool()).notNull().defaultsTo("true"),
                        column("since", timestamptz(6)).notNull().defaultsTo("current_timestamp"),
                        primaryKey("customer_pkey", "id"),
                        unique("customer_name_key", "tenant", "name"),
                        unique("customer_email_key", "email"),
                        check("customer_name_check", "name <> 'x'"),
                        foreignKey("customer_tenant_fkey", "tenant")
                                .references("tenant", "id")
                                .onDelete(CASCADE)));
        CASES.put(
                "create-table-of-all-types",
                op -> op.createTable(
                        "all_types",
                        column("small", smallint()),
                        column("whole", integer()),
                        column("large", bigint()),
                        column("exact", numeric(12, 2)),
                        column("rough", real()),
                        column("double", doublePrecision()),
                        column("truth", bool()),
                        column("letters", character(3)),
                        column("name", varchar(255)),
                        column("endless", varchar()),
                        column("story", text()),
                        column("day", date()),
                        column("hour", time(0)),
                        column("moment", timestamp(6)),
                        column("instant", timestamptz(6)),
                        column("id", uuid()),
                        column("document", type("jsonb")),
                        column("bytes", type("bytea")),
                        column("object", type("oid")),
                        column("national", type("nvarchar", 20))));
        CASES.put("create-table-without-a-like-type", op -> op.createTable("hosts", column("address", type("inet"))));
        CASES.put(
                "create-table-with-generated-columns",
                op -> op.createTable(
                        "line",
                        column("price", numeric(12, 2)),
                        column("amount", integer()).notNull(),
                        column("total", numeric(14, 2)).generatedAs("price * amount"),
                        column("doubled", integer()).generatedVirtuallyAs("amount * 2"),
                        column("number", type("bigserial"))));
        CASES.put(
                "create-table-with-hostile-names",
                op -> op.createTable(
                        "order",
                        column("a b", integer()),
                        column("select", integer()),
                        column("it's ] \\ -- */", varchar(10))
                                .defaultsTo("'it''s'")
                                .comment("line\ngo\n/\n$(x) & 'y';")));
        CASES.put("create-table-with-a-long-name", op -> op.createTable("x".repeat(129), column("id", integer())));
        CASES.put(
                "create-table-with-options",
                op -> op.createTable("log", column("id", integer()), options().partitionBy("range (id)")));
        CASES.put("drop-table", op -> op.dropTable("customer"));
        CASES.put("rename-table", op -> op.renameTable("customer", "client"));
        CASES.put("move-table", op -> op.moveTable("customer", "shop"));
        CASES.put("alter-table", op -> op.alterTable("customer", options().with("fillfactor=70"), options()));
        CASES.put("comment-on-table", op -> {
            op.commentOnTable("customer", null, "who buys");
            op.commentOnTable("customer", "who buys", "who bought");
            op.commentOnTable("customer", "who bought", null);
        });
    }

    private static void columns() {
        CASES.put("add-column", op -> {
            op.addColumn("customer", NAME);
            op.addColumn("customer", column("tier", varchar(8)).notNull().defaultsTo("'BASIC'"));
            op.addColumn("customer", column("rank", integer()).defaultsTo("0").comment("from 0"));
            op.addColumn("customer", column("total", numeric(12, 2)).generatedAs("rank * 2"));
        });
        CASES.put("rename-column", op -> op.renameColumn("customer", "name", "order"));
        CASES.put("drop-column", op -> op.dropColumn("customer", "name"));
        CASES.put("require-no-nulls", op -> op.requireNoNulls("customer", "name"));
    }

    private static void changedColumns() {
        CASES.put("alter-column-not-null", op -> op.alterColumn("customer", NAME, c -> c.notNull()));
        CASES.put("alter-column-nullable", op -> op.alterColumn("customer", NAME.notNull(), c -> c.nullable(true)));
        CASES.put("alter-column-type-widened", op -> op.alterColumn("customer", NAME, c -> c.type(varchar(80))));
        CASES.put(
                "alter-column-type-narrowed",
                op -> op.alterColumn("customer", NAME.notNull(), c -> c.type(varchar(20))));
        CASES.put("alter-column-type-to-text", op -> op.alterColumn("customer", NAME, c -> c.type(text())));
        CASES.put("alter-column-type-to-number", op -> op.alterColumn("customer", NAME, c -> c.type(integer())));
        CASES.put("alter-column-precision", op -> op.alterColumn("customer", TOTAL, c -> c.type(numeric(10, 2))));
        CASES.put("alter-column-default-added", op -> op.alterColumn("customer", NAME, c -> c.defaultsTo("'x'")));
        CASES.put(
                "alter-column-default-changed",
                op -> op.alterColumn("customer", NAME.defaultsTo("'x'"), c -> c.defaultsTo("'y'")));
        CASES.put(
                "alter-column-default-removed",
                op -> op.alterColumn("customer", NAME.defaultsTo("'x'"), c -> c.defaultsTo(null)));
        CASES.put(
                "alter-column-type-with-default",
                op -> op.alterColumn("customer", NAME.defaultsTo("'x'").notNull(), c -> c.type(varchar(80))));
        CASES.put(
                "alter-column-collation",
                op -> op.alterColumn("customer", NAME, c -> c.collation("Latin1_General_BIN2")));
        CASES.put("alter-column-comment", op -> op.alterColumn("customer", NAME, c -> c.comment("it's")));
        CASES.put(
                "alter-column-identity-added",
                op -> op.alterColumn("customer", column("id", bigint()).notNull(), c -> c.identity()));
        CASES.put(
                "alter-column-identity-removed",
                op -> op.alterColumn("customer", column("id", bigint()).identity(), c -> c.generation(null)));
        CASES.put("alter-column-generated", op -> op.alterColumn("customer", TOTAL, c -> c.generatedAs("rank * 2")));
        CASES.put(
                "alter-column-generated-changed",
                op -> op.alterColumn("customer", TOTAL.generatedAs("rank * 2"), c -> c.generatedAs("rank * 3")));
        CASES.put(
                "alter-column-generated-no-more",
                op -> op.alterColumn("customer", TOTAL.generatedAs("rank * 2"), c -> c.generation(null)));
    }

    private static void constraints() {
        CASES.put("add-primary-key", op -> op.addPrimaryKey("customer", primaryKey("customer_pkey", "id")));
        CASES.put("drop-primary-key", op -> op.dropPrimaryKey("customer", "customer_pkey"));
        CASES.put("add-unique", op -> op.addUnique("customer", unique("customer_name_key", "name", "email")));
        CASES.put(
                "add-unique-nulls-not-distinct",
                op -> op.addUnique(
                        "customer", unique("customer_name_key", "name").nullsNotDistinct()));
        CASES.put("drop-unique", op -> op.dropUnique("customer", "customer_name_key"));
        CASES.put("add-foreign-key", op -> {
            op.addForeignKey(
                    "invoice",
                    foreignKey("fk_a", "customer_id")
                            .references("customer", "id")
                            .onDelete(RESTRICT));
            op.addForeignKey(
                    "invoice",
                    foreignKey("fk_b", "agent_id")
                            .references("customer", "id")
                            .onDelete(SET_NULL)
                            .notValid());
        });
        CASES.put(
                "add-foreign-key-on-update",
                op -> op.addForeignKey(
                        "invoice",
                        foreignKey("fk_a", "customer_id")
                                .references("customer", "id")
                                .onUpdate(CASCADE)));
        CASES.put("drop-foreign-key", op -> op.dropForeignKey("invoice", "fk_a"));
        CASES.put("add-check", op -> op.addCheck("customer", check("ck_rank", "rank >= 0")));
        CASES.put(
                "add-check-not-valid",
                op -> op.addCheck("customer", check("ck_rank", "rank >= 0").notValid()));
        CASES.put("drop-check", op -> op.dropCheck("customer", "ck_rank"));
        CASES.put("validate-constraint", op -> op.validateConstraint("customer", "ck_rank"));
        CASES.put(
                "alter-constraint",
                op -> op.alterConstraint("customer", check("ck_rank", "rank >= 0"), check("ck_rank", "rank > 0")));
        CASES.put(
                "alter-constraint-unique",
                op -> op.alterConstraint("customer", unique("uq", "name"), unique("uq", "name", "email")));
        CASES.put("rename-constraint", op -> op.renameConstraint("customer", "ck_rank", "ck_tier"));
        CASES.put(
                "add-exclusion", op -> op.addExclusion("room", exclusion("ex", "exclude using gist (during with &&)")));
        CASES.put("drop-exclusion", op -> op.dropExclusion("room", "ex"));
    }

    private static void indexes() {
        CASES.put("create-index", op -> op.createIndex("customer", index("ix_name", "name")));
        CASES.put(
                "create-index-unique",
                op -> op.createIndex("customer", index("ix_name", "name").unique(true)));
        CASES.put(
                "create-index-partial",
                op -> op.createIndex(
                        "customer", index("ix_name", "name").where("rank > 0").include("email")));
        CASES.put(
                "create-index-unique-partial",
                op -> op.createIndex(
                        "customer", index("ix_name", "name").unique(true).where("rank > 0")));
        CASES.put(
                "create-index-concurrently", op -> op.createIndex("customer", index("ix_name", "name"), CONCURRENTLY));
        CASES.put(
                "create-index-of-another-method",
                op -> op.createIndex("customer", index("ix_name", "name").using("gin")));
        CASES.put(
                "alter-index",
                op -> op.alterIndex("customer", index("ix_name", "name"), index("ix_name", "name", "email")));
        CASES.put("rename-index", op -> op.renameIndex("customer", "ix_name", "ix_names"));
        CASES.put("drop-index", op -> op.dropIndex("customer", "ix_name"));
    }

    private static void rows() {
        CASES.put(
                "execute",
                op -> op.execute("update customer set name = 'x; y' where id = 1; delete from customer where id = 2"));
        CASES.put(
                "bulk-insert",
                op -> op.bulkInsert(
                        "customer",
                        List.of("id", "name", "active", "code", "bytes", "day", "hour", "moment", "instant"),
                        row(
                                1,
                                "it's\nso",
                                true,
                                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                                new byte[] {1, -1},
                                LocalDate.of(2026, 1, 2),
                                LocalTime.of(3, 4),
                                LocalDateTime.of(2026, 1, 2, 3, 4),
                                OffsetDateTime.parse("2026-01-02T03:04:05.6+02:00")),
                        row(2, null, false, null, null, null, null, null, null)));
        CASES.put(
                "in-batches",
                op -> op.inBatches("customer", Batch.of("id"), "update customer set rank = 0 where :batch"));
    }

    static Stream<Arguments> casesOnServers() {
        return SERVERS.stream().flatMap(server -> CASES.keySet().stream().map(name -> Arguments.of(server, name)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("casesOnServers")
    void anOperationIsTheSqlOfItsFile(ServerVersion server, String name) throws IOException {
        Dialect dialect = Products.builtIn().dialect(server);
        String actual = said(dialect, operations(name));

        Path file = FOLDER.resolve(dialect.name()).resolve(name + ".sql");
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static List<Operation> operations(String name) {
        List<Operation> operations = new ArrayList<>();
        requireNonNull(CASES.get(name)).accept(operations::add);
        return operations;
    }

    /** The statements as they stand in a script, with what should be known before; or why there are none. */
    private static String said(Dialect dialect, List<Operation> operations) {
        StringBuilder said = new StringBuilder();
        ScriptSql script = dialect.script(
                new ScriptSql.Tables("autogen_version", "autogen_history", "autogen_journal", "autogen_lock"));
        try {
            Needs.require(operations, dialect);
            List<List<Statement>> statements = dialect.statements(operations);
            List<List<Hazard>> hazards = dialect.hazards(operations);
            for (int i = 0; i < operations.size(); i++) {
                hazards.get(i).forEach(hazard -> said.append("-- " + hazard.kind() + ": " + hazard.text() + "\n"));
                statements.get(i).forEach(statement -> said.append(script.statement(statement.sql()) + "\n"));
            }
        } catch (UnsupportedException e) {
            return "-- refused: " + e.getMessage() + "\n";
        }
        return said.toString();
    }

    @Test
    void thereIsACaseOfEachOperation() {
        Set<String> shown = CASES.keySet().stream()
                .flatMap(name -> operations(name).stream())
                .map(operation -> operation.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .containsAll(Arrays.stream(Operation.class.getPermittedSubclasses())
                        .filter(each -> !WITHOUT_SQL.contains(each))
                        .map(Class::getSimpleName)
                        .toList());
    }
}
