package dev.autogen.product.postgres;

import static dev.autogen.Elements.attribute;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.options;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.Op;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the statements do to rows, on a real server. */
class PostgresDdlTest {

    private static EmbeddedPostgres server;

    private Connection connection;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = server.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void anEnumGrowsInPlaceAndInOrder() throws SQLException {
        run(op -> op.createEnum("mood", "SAD", "OK"));
        run(op -> op.alterEnum("mood", List.of("SAD", "OK"), List.of("BAD", "SAD", "SO-SO", "OK", "it's")));

        assertThat(query("select enum_range(null::mood)")).isEqualTo("{BAD,SAD,SO-SO,OK,it's}");
    }

    @Test
    void aValueThatIsUsedInTheSameRevisionIsThereAtOnce() throws SQLException {
        Column mood = column("mood", defined("mood")).defaultsTo("'OK'");
        run(op -> {
            op.createEnum("mood", "OK");
            op.createTable("t", mood);
        });
        execute("insert into t default values");
        connection.commit();

        run(op -> {
            op.alterEnum("mood", List.of("OK"), List.of("OK", "it's"));
            op.execute("update t set mood = 'it''s'");
            op.alterColumn("t", mood, c -> c.defaultsTo("'it''s'"));
        });
        execute("insert into t default values");

        assertThat(query("select string_agg(mood::text, ' ') from t")).isEqualTo("it's it's");
        execute("drop table t", "drop type mood cascade");
        connection.commit();
    }

    @Test
    void aCheckIsAddedWithoutALookAtRowsAndHoldsForAllOnceItIsValidated() throws SQLException {
        execute("create table t (a int)", "insert into t values (-1)");
        run(op -> op.addCheck("t", check("positive", "a > 0").notValid()));
        assertRefused("insert into t values (-2)");

        execute("update t set a = 1");
        run(op -> op.validateConstraint("t", "positive"));

        assertThat(query("select convalidated from pg_constraint where conname = 'positive'"))
                .isEqualTo("t");
        execute("drop table t");
        connection.commit();
    }

    @Test
    void aValidationIsATransactionOfItsOwn() {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        op.addCheck("t", check("positive", "a > 0").notValid());
        op.validateConstraint("t", "positive");
        op.dropCheck("t", "positive");
        op.dropCheck("t", "other");

        assertThat(new PostgresDialect().statements(operations))
                .extracting(statements -> statements.get(0).transactionality())
                .containsExactly(
                        Statement.Transactionality.JOINS,
                        Statement.Transactionality.OPENS,
                        Statement.Transactionality.OPENS,
                        Statement.Transactionality.JOINS);
    }

    @Test
    void aForeignKeyBecomesDeferrableWithoutBeingMadeAnew() throws SQLException {
        execute("create table p (id int primary key)", "create table t (p_id int constraint fk references p)");
        String before = query("select oid from pg_constraint where conname = 'fk'");
        ForeignKey key = foreignKey("fk", "p_id").references("p", "id");

        run(op -> op.alterConstraint("t", key, key.deferrability(Deferrability.INITIALLY_DEFERRED)));

        execute("insert into t values (1)", "insert into p values (1)", "set constraints all immediate");
        assertThat(query("select oid from pg_constraint where conname = 'fk'")).isEqualTo(before);
        run(op -> op.alterConstraint("t", key.deferrability(Deferrability.INITIALLY_DEFERRED), key));
        assertRefused("insert into t values (2)");
    }

    @Test
    void aTableKeepsItsRowsAndWhatBelongsToItWhereverItMoves() throws SQLException {
        execute(
                "create schema other",
                "create type mood as enum ('OK')",
                "create sequence ids",
                "create table p (id serial primary key, mood mood default 'OK')",
                "create table t (p_id int references p)",
                "insert into p default values",
                "insert into t values (1)");
        run(op -> {
            op.moveEnum("mood", "other");
            op.moveSequence("ids", "other");
            op.moveTable("p", "other");
        });
        execute("insert into other.p default values", "insert into t values (2)", "select nextval('other.ids')");
        assertThat(query("select string_agg(id || mood::text, ' ' order by id) from other.p"))
                .isEqualTo("1OK 2OK");

        run(op -> {
            Op other = op.in("other");
            other.moveTable("p", null);
            other.moveSequence("ids", null);
            other.moveEnum("mood", null);
            op.dropSchema("other");
        });
        execute("insert into p default values", "insert into t values (3)", "select nextval('ids')");
    }

    @Test
    void aTableThatIsNotPartitionedDoesNotBecomeOneThatIs() {
        assertThatThrownBy(
                        () -> run(op -> op.alterTable("t", options(), options().partitionBy("range (a)"))))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("table t")
                .hasMessageContaining("range (a)");
    }

    @Test
    void anUnloggedPartitionedOrTunedTableIsCreatedAsSuch() throws SQLException {
        run(op -> {
            op.createTable("a", column("x", integer()), options().unlogged().with("fillfactor=70"));
            op.createTable("b", column("x", integer()), options().partitionBy("list (x)"));
        });
        assertThat(
                        query(
                                "select relpersistence::text || array_to_string(reloptions, ',') from pg_class where relname = 'a'"))
                .isEqualTo("ufillfactor=70");
        assertThat(query("select pg_get_partkeydef('b'::regclass)")).isEqualTo("LIST (x)");
    }

    /** The transaction goes on. */
    private void assertRefused(String sql) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class);
        connection.rollback(savepoint);
    }

    @Test
    void checksAndPartialIndexesStandWhenAnEnumLosesAValue() throws SQLException {
        run(op -> {
            op.createEnum("mood", "BAD", "OK");
            op.createTable("t", column("mood", defined("mood")), check("ck", "mood <> 'OK' or mood is null"));
            op.createIndex("t", index("ix", "mood").where("mood = 'OK'"));
        });

        run(op -> op.alterEnum("mood", List.of("BAD", "OK"), List.of("OK")));

        assertThat(query("select pg_get_constraintdef(oid) from pg_constraint where conname = 'ck'"))
                .isEqualTo("CHECK (((mood <> 'OK'::mood) OR (mood IS NULL)))");
        assertThat(query("select pg_get_expr(indpred, indrelid) from pg_index where indexrelid = 'ix'::regclass"))
                .isEqualTo("(mood = 'OK'::mood)");
    }

    @Test
    void anEnumThatLosesAValueKeepsRowsDefaultsAndArrays() throws SQLException {
        run(op -> {
            op.createEnum("Mood \"x\"", "SAD", "MEH", "OK");
            op.createTable(
                    "person",
                    column("mood", defined("Mood \"x\"")).defaultsTo("'OK'"),
                    column("moods", array(defined("Mood \"x\""))).defaultsTo("'{OK,SAD}'"));
        });
        execute("insert into person default values", "insert into person values ('SAD', '{OK}')");

        run(op -> op.alterEnum("Mood \"x\"", List.of("SAD", "MEH", "OK"), List.of("OK", "SAD")));
        execute("insert into person default values");

        assertThat(query("select string_agg(mood || ' ' || moods::text, ', ') from person"))
                .isEqualTo("OK {OK,SAD}, SAD {OK}, OK {OK,SAD}");
        assertThat(query("select enum_range(null::\"Mood \"\"x\"\"\")")).isEqualTo("{OK,SAD}");
        assertThat(query("select count(*) from pg_cast c join pg_type t on t.oid in (castsource, casttarget)"
                        + " where t.typname = 'Mood \"x\"'"))
                .isEqualTo("2");
    }

    @Test
    void aCompositeTypeLosesAndGainsAttributesInPlace() throws SQLException {
        run(op -> {
            op.createComposite("pair", attribute("a", integer()), attribute("b", varchar(5)));
            op.createTable("t", column("one", defined("pair")), column("many", array(defined("pair"))));
        });
        execute("insert into t values ((1, 'x'), array[(2, 'y')::pair])");

        run(op -> op.alterComposite(
                "pair",
                List.of(attribute("a", integer()), attribute("b", varchar(5))),
                List.of(attribute("b", varchar(5)), attribute("c", bigint()))));

        assertThat(query("select one || ' ' || many::text from t")).isEqualTo("(x,) {\"(y,)\"}");
    }

    @Test
    void aCompositeTypeOfOtherAttributesTakesValuesAlong() throws SQLException {
        String name = "Pa'ir \"x\"";
        run(op -> {
            op.createComposite(name, attribute("a", varchar(5)), attribute("B'", varchar(5)));
            op.createTable(
                    "t",
                    column("one", defined(name)).defaultsTo("row('0', 'd')"),
                    column("many", array(defined(name))));
        });
        execute(
                "insert into t values (row('1', 'x'), array[row('2', 'y')]::\"Pa'ir \"\"x\"\"\"[])",
                "insert into t values (null, null)");

        run(op -> op.alterComposite(
                name,
                List.of(attribute("a", varchar(5)), attribute("B'", varchar(5))),
                List.of(attribute("B'", text()), attribute("new", bool()), attribute("a", integer()))));

        assertThat(query(
                        "select string_agg(coalesce(one::text, '-') || ' ' || coalesce(many::text, '-'), ', ') from t"))
                .isEqualTo("(x,,1) {\"(y,,2)\"}, - -");
        assertThat(query("select count(*) from pg_proc where proname like 'autogen%'"))
                .isEqualTo("0");
    }

    @Test
    void aTextThatIsTooLongForAnAttributeIsNotCut() throws SQLException {
        run(op -> {
            op.createComposite("title", attribute("text", varchar(20)));
            op.createTable("t", column("c", defined("title")));
        });
        execute("insert into t values (row('too long'))");

        assertThatThrownBy(() -> run(op -> op.alterComposite(
                        "title", List.of(attribute("text", varchar(20))), List.of(attribute("text", varchar(3))))))
                .hasMessageContaining("value too long for type character varying(3)");
    }

    @Test
    void anEnumValueThatARowHoldsIsNotTakenAway() throws SQLException {
        run(op -> {
            op.createEnum("mood", "SAD", "OK");
            op.createTable("person", column("mood", defined("mood")));
        });
        execute("insert into person values ('SAD')");

        assertThatThrownBy(() -> run(op -> op.alterEnum("mood", List.of("SAD", "OK"), List.of("OK"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("SAD");
    }

    @Test
    void anEnumIsDroppedWithItsCasts() throws SQLException {
        run(op -> op.createEnum("mood", "SAD"));
        run(op -> op.dropEnum("mood"));

        assertThat(query("select count(*) from pg_type where typname = 'mood'")).isEqualTo("0");
    }

    @Test
    void aNewIdentityStartsAboveTheRowsThatExist() throws SQLException {
        Column id = column("id", bigint()).notNull();
        run(op -> op.createTable("t", id, column("x", integer())));
        execute("insert into t values (41, 1)");

        run(op -> op.alterColumn("t", id, c -> c.identity()));
        execute("insert into t (x) values (2)");

        assertThat(query("select max(id) from t")).isEqualTo("42");
    }

    @Test
    void anIdentityChangesItsOptions() throws SQLException {
        Column id = column("id", bigint()).identity();
        run(op -> op.createTable("t", id));

        run(op -> op.alterColumn(
                "t",
                id,
                c -> c.identityAlways(
                        o -> o.incrementsBy(5).startsWith(7).maximum(99L).cycle(true))));

        assertThat(query("select identity_generation || identity_increment || identity_start || identity_maximum"
                        + " || identity_cycle from information_schema.columns where table_name = 't'"))
                .isEqualTo("ALWAYS5799YES");
    }

    @Test
    void textBecomesNumberAndNumberBecomesTruth() throws SQLException {
        Column text = column("x", varchar(10)).defaultsTo("'7'");
        run(op -> op.createTable("t", text));
        execute("insert into t values ('1')");

        run(op -> op.alterColumn("t", text, c -> c.type(integer()).defaultsTo("8")));
        run(op -> op.alterColumn(
                "t", column("x", integer()).defaultsTo("8"), c -> c.type(bool()).defaultsTo("true")));

        assertThat(query("select x from t")).isEqualTo("t");
    }

    @Test
    void aComputedColumnBecomesPlainAndKeepsItsValues() throws SQLException {
        Column twice = column("twice", integer()).generatedAs("x * 2");
        run(op -> op.createTable("t", column("x", integer()), twice));
        execute("insert into t values (4)");

        run(op -> op.alterColumn("t", twice, c -> c.generation(null)));

        assertThat(query("select twice from t")).isEqualTo("8");
    }

    @Test
    void aVirtualColumnBecomesPlainAndKeepsItsValues() throws SQLException {
        assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
        Column twice = column("twice", integer()).generatedVirtuallyAs("x * 2");
        run(op -> op.createTable("t", column("x", integer()), twice));
        execute("insert into t values (4)");

        run(op -> op.alterColumn(
                "t", twice, c -> c.generation(null).type(bigint()).notNull()));

        assertThat(query("select twice from t")).isEqualTo("8");
        assertThat(query("select attnotnull from pg_attribute where attrelid = 't'::regclass and attname = 'twice'"))
                .isEqualTo("t");
    }

    @Test
    void aSequenceStartsWhereItShallAlsoWithABoundBelow() throws SQLException {
        run(op -> op.createSequence("up", s -> s.minimum(-5L)));
        run(op -> op.createSequence("down", s -> s.startsWith(-1).incrementsBy(-1)));

        assertThat(query("select nextval('up') || ' ' || nextval('down')")).isEqualTo("1 -1");
    }

    @Test
    void anIdentityStopsToCycleTogetherWithOtherChanges() throws SQLException {
        Column before = column("id", bigint()).identity(s -> s.cache(20).cycle(true));
        run(op -> op.createTable("t", before));
        run(op -> op.alterColumn("t", before, c -> c.identity()));

        assertThat(query("select seqcycle || ' ' || seqcache from pg_sequence")).isEqualTo("false 1");
    }

    @Test
    void anArrayOfOneEnumBecomesAnArrayOfAnother() throws SQLException {
        Column before = column("moods", array(defined("mood")));
        run(op -> op.createEnum("mood", "SAD", "OK"));
        run(op -> op.createEnum("humour", "OK", "SAD", "GREAT"));
        run(op -> op.createTable("t", before));
        execute("insert into t values (array['SAD', 'OK']::mood[])");
        run(op -> op.alterColumn("t", before, c -> c.type(array(defined("humour")))));

        assertThat(query("select moods::text || pg_typeof(moods) from t")).isEqualTo("{SAD,OK}humour[]");
    }

    private void run(Consumer<Op> revision) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        revision.accept(operations::add);
        for (List<Statement> statements : new PostgresDialect().statements(operations)) {
            for (Statement statement : statements) {
                if (statement.transactionality() == Statement.Transactionality.OPENS) {
                    connection.commit();
                }
                execute(statement.sql());
            }
        }
    }

    private void execute(String... statements) throws SQLException {
        for (String sql : statements) {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }
    }

    private String query(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
