package dev.autogen.product.sqlite;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that are made anew, over a connection. */
class SqliteRebuildTest {

    private static final Dialect DIALECT = new SqliteProduct().dialect(new ServerVersion("SQLite", 3, 54));

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private void run(String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join("|", cells));
            }
        }
        return lines;
    }

    private static List<Operation> operations(Consumer<Op> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(operations::add);
        return operations;
    }

    /** Sends what a revision says, in one transaction; what was sent. */
    private List<String> apply(Consumer<Op> revision) throws SQLException {
        List<Operation> operations = operations(revision);
        List<String> sent = new ArrayList<>();
        run(DIALECT.sessionFor(operations).toArray(String[]::new));
        connection.setAutoCommit(false);
        try {
            for (List<dev.autogen.dialect.Statement> statements : DIALECT.statements(operations)) {
                for (dev.autogen.dialect.Statement statement : statements) {
                    List<String> words = statement.unfolding() == null
                            ? List.of(statement.sql())
                            : statement
                                    .unfolding()
                                    .statements(rows(statement.unfolding().query()));
                    run(words.toArray(String[]::new));
                    sent.addAll(words);
                }
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        return sent;
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(List.of(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return all;
    }

    private Table table(String name) {
        return new JdbcReader(connection, new SqliteProduct(), DIALECT, Scope.defaultSchema())
                .read()
                .table(ObjectName.of(name));
    }

    private static long rebuilds(List<String> sent) {
        return sent.stream()
                .filter(sql -> sql.startsWith("create table autogen_new_"))
                .count();
    }

    @Test
    void changesOfOneTableAreOneRebuildThatKeepsRowsTheirNumbersIndexesAndTriggers() throws SQLException {
        run(
                "create table log (line text)",
                "create table t (name varchar(20), n integer, gone text)",
                "insert into t (rowid, name, n, gone) values (7, 'a', 1, 'x'), (9, 'b', 2, 'y')",
                "create index ix_t_name on t (name collate nocase desc) where n > 0",
                "create trigger tr after update on t begin insert into log values (new.name); end",
                "create view v as select name from t");
        List<String> sent = apply(op -> {
            op.alterColumn(
                    "t", column("name", varchar(20)), c -> c.type(varchar(40)).notNull());
            op.addUnique("t", unique("uq_t_n", "n"));
            op.addCheck("t", check("ck_t_n", "n > 0"));
            op.dropColumn("t", "gone");
            op.addColumn("t", column("more", integer()).notNull().defaultsTo("5"));
            op.createIndex("t", index("ix_t_more", "more"));
        });
        assertThat(rebuilds(sent)).isEqualTo(1);
        assertThat(query("select rowid, * from t")).containsExactly("7|a|1|5", "9|b|2|5");
        assertThat(
                        query(
                                "select name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null order by name"))
                .containsExactly(
                        "ix_t_more|CREATE INDEX ix_t_more on t (more)",
                        "ix_t_name|CREATE INDEX ix_t_name on t (name collate nocase desc) where n > 0",
                        "tr|CREATE TRIGGER tr after update on t begin insert into log values (new.name); end");
        run("update t set n = 3 where name = 'a'");
        assertThat(query("select * from log")).containsExactly("a");
        assertThat(query("select * from v")).containsExactly("a", "b");
        assertThat(query("select count(*) from sqlite_master where name like 'autogen%'"))
                .containsExactly("0");
        assertThat(query("pragma legacy_alter_table")).containsExactly("0");
        assertThatThrownBy(() -> run("insert into t (name, n) values ('c', -1)"))
                .hasMessageContaining("ck_t_n");
        assertThatThrownBy(() -> run("insert into t (name, n) values ('c', 2)")).hasMessageContaining("t.n");
    }

    @Test
    void whatSqliteCanDoByItselfIsNoRebuild() throws SQLException {
        run("create table t (id integer primary key, a text, b text)", "create index ix on t (a)");
        List<String> sent = apply(op -> {
            op.addColumn("t", column("c", text()));
            op.dropColumn("t", "b");
            op.renameIndex("t", "ix", "ix_a");
            op.renameColumn("t", "a", "aa");
            op.renameTable("t", "u");
        });
        assertThat(rebuilds(sent)).isZero();
        assertThat(query("select sql from sqlite_master order by rowid"))
                .containsExactly(
                        "CREATE TABLE \"u\" (id integer primary key, aa text, c text)",
                        "CREATE INDEX ix_a on \"u\" (aa)");
    }

    @Test
    void foreignKeysOfOthersStandAndNoRowOfThemIsTakenAlong() throws SQLException {
        run(
                "create table parent (id integer primary key, name text)",
                "create table child (id integer primary key, parent_id integer references parent (id) on delete cascade)",
                "insert into parent values (1, 'a')",
                "insert into child values (1, 1)",
                "pragma foreign_keys = on");
        apply(op -> op.alterColumn("parent", column("name", text()), c -> c.notNull()));
        assertThat(query("select * from child")).containsExactly("1|1");
        run("pragma foreign_keys = on", "delete from parent");
        assertThat(query("select * from child")).isEmpty();
    }

    @Test
    void aForeignKeyThatRowsDoNotSatisfyIsRefusedByName() throws SQLException {
        run("create table p (id integer primary key)", "create table c (p_id integer)", "insert into c values (3)");
        assertThatThrownBy(() -> apply(
                        op -> op.addForeignKey("c", foreignKey("fk", "p_id").references("p", "id"))))
                .hasMessageContaining("rows of c or of a table that refers to it now refer to rows that are not there");
        assertThat(query("select sql from sqlite_master where name = 'c'"))
                .containsExactly("CREATE TABLE c (p_id integer)");
        run("insert into p values (3)");
        apply(op -> op.addForeignKey("c", foreignKey("fk", "p_id").references("p", "id")));
        assertThat(table("c").foreignKeys()).hasSize(1);
    }

    /** Rows that referred to nothing before are nobody's business now. */
    @Test
    void whatWasBrokenBeforeMayStayBroken() throws SQLException {
        run(
                "create table p (id integer primary key)",
                "create table c (p_id integer references p, n text)",
                "insert into c values (3, 'x')");
        apply(op -> op.alterColumn("c", column("n", text()), c -> c.notNull()));
        assertThat(query("select * from c")).containsExactly("3|x");
    }

    @Test
    void aViewOrTriggerThatWouldBreakIsToldOf() throws SQLException {
        run("create table t (a text, b text unique)", "create view v as select b from t");
        assertThatThrownBy(() -> apply(op -> op.dropColumn("t", "b"))).hasMessageContaining("error in view v");
        assertThat(query("select count(*) from v")).containsExactly("0");
    }

    @Test
    void theKindOfATableAndItsCounterStay() throws SQLException {
        run(
                "create table t (id integer primary key autoincrement, a text) strict",
                "create table w (id text not null primary key, a text) without rowid",
                "insert into t values (41, 'x')",
                "delete from t");
        apply(op -> {
            op.alterColumn("t", column("a", text()), c -> c.notNull());
            op.alterColumn("w", column("a", text()), c -> c.notNull());
        });
        run("insert into t (a) values ('y')");
        assertThat(query("select id from t")).containsExactly("42");
        assertThat(query("select name, wr, strict from pragma_table_list where name in ('t', 'w') order by name"))
                .containsExactly("t|0|1", "w|1|0");
        assertThat(table("t").column("a").nullable()).isFalse();
    }

    @Test
    void aKeyThatBecomesTheNumberOfItsRowsIsThatNumberWhereItHadNoValue() throws SQLException {
        run(
                "create table book (title text, id, primary key (id))",
                "insert into book (title) values ('a'), ('b'), ('c')",
                "update book set id = 20 where title = 'a'",
                "delete from book where title = 'b'");
        apply(op -> op.alterColumn("book", column("id", type("")).notNull(), c -> c.type(integer())));
        assertThat(query("select id, title from book order by title")).containsExactly("20|a", "3|c");
    }

    @Test
    void generatedColumnsAndDefaultsAreMadeAgain() throws SQLException {
        run(
                "create table t (a integer, b integer generated always as (a * 2) stored, c text default (lower('X')))",
                "insert into t (a) values (4)");
        apply(op -> {
            op.alterColumn("t", column("a", integer()), c -> c.type(bigint()).notNull());
            op.addColumn("t", column("d", integer()).generatedAs("a + b"));
        });
        assertThat(query("select * from t")).containsExactly("4|8|x|12");
    }

    @Test
    void aColumnThatIsDroppedAndAddedHasNoneOfTheOldValues() throws SQLException {
        run("create table t (a text, b text unique)", "insert into t values ('x', 'secret')");
        apply(op -> {
            op.dropColumn("t", "b");
            op.addColumn("t", column("b", text()));
        });
        assertThat(query("select * from t")).containsExactly("x|null");
    }

    @Test
    void whatATableHasAndNoValueHoldsIsNotLostSilently() throws SQLException {
        run("create table t (a text unique on conflict replace, b text)");
        assertThatThrownBy(() -> apply(op -> op.alterColumn("t", column("b", text()), c -> c.notNull())))
                .hasMessageContaining("on conflict replace");
    }

    @Test
    void additionsToATableThatIsMadeInTheSameRevisionAreMadeWithIt() throws SQLException {
        List<String> sent = apply(op -> {
            op.createTable("a", column("id", bigint()).identity(), column("b_id", bigint()), primaryKey("pk", "id"));
            op.createTable("b", column("id", bigint()).identity(), column("a_id", bigint()), primaryKey("pk", "id"));
            op.addForeignKey("a", foreignKey("fk_a", "b_id").references("b", "id"));
            op.addForeignKey("b", foreignKey("fk_b", "a_id").references("a", "id"));
        });
        assertThat(sent).hasSize(2);
        assertThat(table("a").foreignKeys()).hasSize(1);
        run("insert into a (b_id) values (null)");
        assertThat(query("select id from a")).containsExactly("1");
    }

    @Test
    void namesThatBreakQuotingAreQuoted() throws SQLException {
        run("create table \"o'\"\"x\" (\"a\"\"b\" text, \"select\" text)", "insert into \"o'\"\"x\" values ('1', '2')");
        apply(op -> {
            op.alterColumn("o'\"x", column("a\"b", text()), c -> c.notNull());
            op.addCheck("o'\"x", check("ck'\"", "\"select\" <> ''"));
        });
        assertThat(query("select * from \"o'\"\"x\"")).containsExactly("1|2");
    }

    @Test
    void aConstraintWithoutANameIsFoundByWhatItIs() throws SQLException {
        run("create table t (a text unique, b text check (b <> ''))");
        Table read = SqliteNormalizer.normalize(Database.empty().tables(List.of(table("t"))))
                .table(ObjectName.of("t"));
        apply(op -> {
            op.dropUnique("t", unique("some_name", "a"));
            op.dropCheck("t", read.checks().get(0).name().text());
        });
        assertThat(table("t").constraints()).isEmpty();
    }
}
