package dev.autogen.render;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.exclusion;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Rows.columns;
import static dev.autogen.Rows.row;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.text;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Elements;
import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Types;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.product.mysql.MySqlDialect;
import dev.autogen.product.mysql.MySqlFacts;
import dev.autogen.product.sqlite.SqliteProduct;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.script.RevisionScript;
import dev.autogen.test.MemoryCompiler;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alembic's scenarios of rendering (tags: chapter and number of its catalogue): as written, and that it does the same. */
public class RenderingScenariosTest {

    private static List<Operation> recorded(Consumer<Op> steps) {
        List<Operation> operations = new ArrayList<>();
        steps.accept(operations::add);
        return operations;
    }

    private static RevisionScript script(List<Operation> operations) {
        return new RevisionScript("a1", List.of(), "x", operations, List.of(), LocalDateTime.of(2026, 3, 2, 10, 15));
    }

    /** The source on one line, once it has been compiled and has recorded what it was written from. */
    private static String source(Consumer<Op> steps) {
        return source(new RevisionRenderer(), script(recorded(steps)));
    }

    private static String source(RevisionRenderer renderer, RevisionScript script) {
        String source = renderer.render(script, "");
        String name = renderer.className(script);
        try {
            Migration migration = (Migration) MemoryCompiler.compile(Map.of(name, source))
                    .loadClass(name)
                    .getConstructor()
                    .newInstance();
            assertThat(recorded(migration::upgrade)).as(source).isEqualTo(script.upgrade());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(source, e);
        }
        return source.replaceAll("(?<=\\()\\s*\\n\\s+|\\n\\s+(?=\\.)", "").replaceAll("\\s*\\n\\s*", " ");
    }

    @Test
    @Tag("K159")
    void aColumnIsWrittenInEveryForm() {
        assertThat(source(op -> op.createTable(
                        "t",
                        column("plain", text()),
                        column("own", type("jsonb")),
                        column("grid", array(array(integer()))),
                        column("money", numeric(12, 2)).notNull().defaultsTo("0"),
                        column("state", defined("sales", "state")),
                        column("at", timestamptz(6)).defaultsTo("now() at time zone 'utc'"),
                        column("on", bool()).notNull().defaultsTo("false"),
                        column("twice", bigint()).generatedAs("id * 2"),
                        column("thrice", bigint()).generatedVirtuallyAs("id * 3"),
                        column("id", bigint()).identity(),
                        column("no", bigint()).identityAlways(s -> s.startsWith(5)),
                        column("told", varchar(9)).collation("C").comment("it's \"told\""))))
                .contains(
                        "column(\"plain\", text()),",
                        "column(\"own\", type(\"jsonb\")),",
                        "column(\"grid\", array(array(integer()))),",
                        "column(\"money\", numeric(12, 2)).notNull().defaultsTo(\"0\"),",
                        "column(\"state\", defined(\"sales\", \"state\")),",
                        "column(\"at\", timestamptz(6)).defaultsTo(\"now() at time zone 'utc'\"),",
                        "column(\"on\", bool()).notNull().defaultsTo(\"false\"),",
                        "column(\"twice\", bigint()).generatedAs(\"id * 2\"),",
                        "column(\"thrice\", bigint()).generatedVirtuallyAs(\"id * 3\"),",
                        "column(\"id\", bigint()).identity(),",
                        "column(\"no\", bigint()).identityAlways(s -> s.startsWith(5)),",
                        "column(\"told\", varchar(9)).collation(\"C\").comment(\"it's \\\"told\\\"\")");
    }

    @Test
    @Tag("K160")
    void namesWithDotsAndQuotesAreNamesInASchemaToo() {
        assertThat(source(op -> {
                    Op in = op.in("my.\"schema\"");
                    in.createTable("a.b", column("c.\"d\"", text()));
                    in.addColumn("a.b", column("e\\", text()));
                    in.alterColumn("a.b", column("e\\", text()), c -> c.notNull());
                    in.renameColumn("a.b", "e\\", "f");
                    in.addUnique("a.b", unique("u.k", "c.\"d\""));
                    in.addForeignKey("a.b", foreignKey("f.k", "f").references(qualified("x.y", "z"), "w"));
                    in.createIndex("a.b", index("i.x", "c.\"d\""));
                    in.dropColumn("a.b", "f");
                    in.renameTable("a.b", "b.a");
                }))
                .contains(
                        "op.in(\"my.\\\"schema\\\"\")",
                        "createTable(\"a.b\", column(\"c.\\\"d\\\"\", text()))",
                        "addColumn(\"a.b\", column(\"e\\\\\", text()))",
                        "references(qualified(\"x.y\", \"z\"), \"w\")",
                        "createIndex(\"a.b\", index(\"i.x\", \"c.\\\"d\\\"\"))",
                        "renameTable(\"a.b\", \"b.a\")");
    }

    @Test
    @Tag("K161")
    void aTableOfThreeHundredColumnsIsOneCall() {
        List<Column> columns = IntStream.range(0, 300)
                .mapToObj(i -> column("column_" + i, varchar(255)).notNull().defaultsTo("'x'"))
                .toList();
        Operation create = new Operation.CreateTable(Table.of(ObjectName.of("wide"), columns));

        assertThat(source(new RevisionRenderer(), script(List.of(create))))
                .containsOnlyOnce("createTable(")
                .contains("column(\"column_299\", ");
    }

    @Test
    @Tag("K163")
    void aRevisionThatDoesNothingCompiles() {
        assertThat(source(op -> {})).contains("public void upgrade(Op op) {}");
    }

    @Test
    @Tag("K164")
    void importsOfTheScriptAndOfTheTemplateAreWrittenOnceEach() {
        RevisionTemplate template =
                new RevisionTemplate(null, null, List.of("java.time.Instant", "static java.lang.Math.max"));
        RevisionScript script =
                script(recorded(op -> op.dropTable("t"))).imports(List.of("java.time.Instant", "java.util.UUID"));

        assertThat(source(new RevisionRenderer(template, List.of()), script))
                .containsOnlyOnce("import java.time.Instant;")
                .containsOnlyOnce("import java.util.UUID;")
                .containsOnlyOnce("import static java.lang.Math.max;");
    }

    /** A project's own words. */
    public static final class Words {
        public static SqlType amount() {
            return Types.numeric(19, 4);
        }

        public static SqlType price() {
            return Types.numeric(19, 4);
        }

        private Words() {}
    }

    private static SourceHook word(String method) {
        return new SourceHook() {
            @Override
            public Optional<SourceCall> type(SqlType type) {
                return type.equals(Types.numeric(19, 4))
                        ? Optional.of(SourceCall.of(Words.class, method))
                        : Optional.empty();
            }
        };
    }

    @Test
    @Tag("K165")
    void theFirstHookThatKnowsAValueWritesItAndWhatNoneKnowsIsWrittenAsEver() {
        RevisionScript script = script(recorded(op -> {
            op.addColumn("t", column("a", numeric(19, 4)));
            op.addColumn("t", column("b", numeric(10, 2)));
        }));
        RevisionRenderer renderer = new RevisionRenderer(
                new RevisionTemplate(null, null, List.of()),
                List.of(new SourceHook() {}, word("price"), word("amount")));

        assertThat(source(renderer, script))
                .contains("column(\"a\", price())", "column(\"b\", numeric(10, 2))")
                .doesNotContain("amount()");
    }

    @Test
    @Tag("K166")
    void anExclusionConstraintKeepsItsDefinitionToTheLetter() {
        String definition =
                "USING gist (\"Room\" WITH =, int4range(1, 'x\\y'::int) WITH &&) WHERE (\"Note\" <> 'a''b')";

        assertThat(source(op -> {
                    op.createTable("t", column("Room", integer()), exclusion("ex_new", definition));
                    op.addExclusion("t", exclusion("ex_added", "using gist (a with =)"));
                    op.dropExclusion("t", "ex_gone");
                    op.dropExclusion("t", exclusion("ex_known", "using gist (b with =)"));
                }))
                .contains(
                        "\"ex_new\"",
                        "addExclusion(\"t\", exclusion(\"ex_added\", \"using gist (a with =)\"))",
                        "dropExclusion(\"t\", \"ex_gone\")",
                        "dropExclusion(\"t\", exclusion(\"ex_known\", \"using gist (b with =)\"))");
    }

    @Test
    @Tag("K167")
    void anIndexIsWrittenWithAllThatPostgresqlHas() {
        assertThat(source(op -> op.createIndex(
                        "t",
                        uniqueIndex("ix", asc("name").operatorClass("varchar_pattern_ops"), asc("at"))
                                .include("note", "Sum")
                                .nullsNotDistinct()
                                .with("fillfactor=70")
                                .where("state <> 'x'"))))
                .contains(
                        "uniqueIndex(\"ix\", asc(\"name\").operatorClass(\"varchar_pattern_ops\"), asc(\"at\"))",
                        ".nullsNotDistinct()",
                        ".include(\"note\", \"Sum\")",
                        ".with(\"fillfactor=70\")",
                        ".where(\"state <> 'x'\")");
    }

    @Test
    @Tag("K168")
    void statementsRowsAndCommentsAreWritten() {
        assertThat(source(op -> {
                    op.execute("update t set a = 1 where b = 'x\\y'");
                    op.bulkInsert("t", columns("id", "name"), row(1, "it's"), row(2, null));
                    op.commentOnTable("t", null, "Of \"all\" things.");
                    op.commentOnTable("t", "old", null);
                    op.createTable("u", column("id", bigint()), Elements.comment("New."));
                }))
                .contains(
                        "op.execute(\"update t set a = 1 where b = 'x\\\\y'\")",
                        "op.bulkInsert(\"t\", columns(\"id\", \"name\"), row(1, \"it's\"), row(2, null))",
                        "op.commentOnTable(\"t\", null, \"Of \\\"all\\\" things.\")",
                        "op.commentOnTable(\"t\", \"old\", null)",
                        "comment(\"New.\")");
    }

    @Test
    @Tag("K160")
    void partsOfATableAreWrittenWithTheirNames() {
        assertThat(source(op -> op.createTable(
                        "t",
                        column("a", integer()).notNull(),
                        primaryKey("pk", "a"),
                        unique("uk", "a").nullsNotDistinct().include("b"),
                        check("ck", "a > 0 and b <> 'x'"))))
                .contains(
                        "primaryKey(\"pk\", \"a\")",
                        "unique(\"uk\", \"a\").nullsNotDistinct().include(\"b\")",
                        "check(\"ck\", \"a > 0 and b <> 'x'\")");
    }

    private static String sql(Dialect dialect, Consumer<Op> steps) {
        return String.join(
                "\n",
                dialect.statements(recorded(steps)).stream()
                        .flatMap(List::stream)
                        .map(Statement::sql)
                        .toList());
    }

    @Test
    @Tag("K169")
    void anIndexOnExpressionsIsWrittenAndMysqlGetsEachInParentheses() {
        Consumer<Op> create = op -> op.createIndex(
                "t", index("ix", expression("a + b"), expression("-a"), expression("lower(`n`)"), asc("c")));

        assertThat(source(create))
                .contains("expression(\"a + b\"), expression(\"-a\"), expression(\"lower(`n`)\"), asc(\"c\")");
        Dialect mysql = new MySqlDialect(MySqlFacts.of(MySqlFacts.Brand.MYSQL, new ServerVersion("MySQL", 8, 4)));
        assertThat(sql(mysql, create)).contains("((a + b), (-a), (lower(`n`)), c)");
    }

    @Test
    @Tag("K170")
    void sqliteGetsADefaultThatIsAnExpressionInParenthesesAndAConstantWithout() {
        Dialect sqlite = new SqliteProduct().dialect(new ServerVersion("SQLite", 3, 50));
        assertThat(sql(
                        sqlite,
                        op -> op.createTable(
                                "t",
                                column("a", text()).defaultsTo("'x'"),
                                column("b", integer()).defaultsTo("-1"),
                                column("c", text()).defaultsTo("lower('X')"),
                                column("d", text()).defaultsTo("current_timestamp"))))
                .contains("default 'x'", "default -1", "default (lower('X'))", "default current_timestamp");
    }
}
