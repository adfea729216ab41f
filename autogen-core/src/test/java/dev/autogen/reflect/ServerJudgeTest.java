package dev.autogen.reflect;

import static dev.autogen.schema.SqlType.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ReflectionException;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.testing.LiveDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerJudgeTest {

    private static final Dialect RULES = new PostgresDialect();

    /** Without a normal form, so that nothing but the server can tell that two expressions are the same. */
    private static final Dialect DIALECT = (Dialect) Proxy.newProxyInstance(
            Dialect.class.getClassLoader(),
            new Class<?>[] {Dialect.class},
            (proxy, method, arguments) ->
                    method.getName().equals("normalize") ? arguments[0] : method.invoke(RULES, arguments));

    private static final ObjectName T = ObjectName.of("t");

    private static LiveDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = LiveDatabase.create();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        database.clear();
    }

    private static Database read(Connection connection) {
        return DIALECT.normalize(new JdbcReader(
                        connection,
                        new PostgresProduct(),
                        DIALECT,
                        Scope.defaultSchema().schemas(List.of("other")))
                .read());
    }

    /** What the judge makes of the database as it is with a change to table {@code t}. */
    private Judged judge(String ddl, UnaryOperator<Table> change) throws SQLException {
        database.run(ddl);
        try (Connection connection = database.connect()) {
            return judge(connection, change);
        }
    }

    private static Judged judge(Connection connection, UnaryOperator<Table> change) {
        return judge(connection, DIALECT, change);
    }

    private static Judged judge(Connection connection, Dialect dialect, UnaryOperator<Table> change) {
        Database read = read(connection);
        Database current = dialect.normalize(read);
        Database desired =
                dialect.normalize(read.mapTables(table -> table.name().equals(T) ? change.apply(table) : table));
        return new Judged(current, new ServerJudge(connection, new PostgresProduct(), dialect).judge(desired, current));
    }

    private void assertSame(UnaryOperator<Table> change) throws SQLException {
        try (Connection connection = database.connect()) {
            for (Dialect dialect : List.of(DIALECT, RULES)) {
                Judged judged = judge(connection, dialect, change);
                assertThat(judged.judgement().rejected()).isEmpty();
                assertThat(judged.judgement().desired()).isEqualTo(judged.current());
            }
        }
    }

    private static UnaryOperator<Table> defaultOf(String column, String expression) {
        return table -> table.mapColumns(c -> c.name().equals(column) ? c.defaultsTo(expression) : c);
    }

    private static UnaryOperator<Table> check(String expression) {
        return table -> table.checks(List.of(new Check(table.checks().get(0).name(), expression)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    varchar(20)    | 'NEW'                    | cast('NEW' as varchar)
                    varchar(20)    | 'NEW'                    | ('NEW')
                    varchar(20)    | 'it''s \\ {d} ? $$ $1'   | 'it''s \\ {d} ? $$ $1'::varchar(20)
                    text           | ''                       | ''::text
                    timestamptz    | current_timestamp        | Current_Timestamp
                    timestamptz    | now()                    | pg_catalog.NOW()
                    timestamptz    | now()                    | current_timestamp
                    timestamp      | current_timestamp        | transaction_timestamp()
                    timestamp      | localtimestamp           | (LOCALTIMESTAMP)
                    numeric(10,2)  | 1.50                     | +1.50
                    numeric(10,2)  | 0                        | 0.00 - 0.00
                    integer        | -1                       | (-1)
                    bigint         | 0                        | '0'
                    boolean        | true                     | 't'
                    boolean        | false                    | not true
                    date           | current_date + 1         | (current_date + (1))
                    text[]         | '{}'                     | ARRAY[]::text[]
                    jsonb          | '{"a": 1}'               | '{"a": 1}'::jsonb -- as it is
                    uuid           | gen_random_uuid()        | "gen_random_uuid"()
                    varchar(5)     | null                     | NULL::varchar
                    """)
    void aDefaultSpelledDifferentlyIsTheSame(String type, String inDatabase, String inModel) throws SQLException {
        database.run("create table t (c " + type + " default " + inDatabase + ")");
        assertSame(defaultOf("c", inModel));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    integer        | 1                        | 2
                    integer        | 1                        | 1 / 0
                    varchar(20)    | 'NEW'                    | 'New'
                    text           | null                     | ''
                    numeric        | 1.5                      | 1.50
                    date           | current_date             | date 'today'
                    timestamptz    | now()                    | clock_timestamp()
                    """)
    void aDefaultOfAnotherValueIsAnother(String type, String inDatabase, String inModel) throws SQLException {
        Judged judged = judge("create table t (c " + type + " default " + inDatabase + ")", defaultOf("c", inModel));
        assertThat(judged.judgement().desired().table(T).column("c").defaultValue())
                .isEqualTo(inModel);
        assertThat(judged.isClean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    s in ('A', 'B')               | "s" = any (array['A'::varchar, 'B'])
                    s in ('A', 'B')               | (((s) IN ('A','B')))
                    s in ('A', 'B')               | t.s in ('A', 'B')
                    s in ('A', 'B')               | s in ('A', 'B') -- the two of them
                    n >= 0                        | N>=0
                    n >= 0                        | (n >= cast(0 as integer))
                    n between 0 and 5             | n >= 0 and n <= 5
                    n > 1 or n < 0 and s <> ''    | (n > 1) or ((n < 0) and (s != ''))
                    length(s) > 3                 | LENGTH(s)>3
                    amount > 0.5                  | amount > .5
                    not (n is null)               | not n isnull
                    t is not null                 | (t.*) is not null
                    s like 'x''%\\_'              | s ~~ 'x''%\\_'
                    """)
    void aCheckSpelledDifferentlyIsTheSame(String inDatabase, String inModel) throws SQLException {
        database.run("create table t (s varchar(10), n integer, amount numeric(10, 2), check (" + inDatabase + "))");
        assertSame(check(inModel));
    }

    @Test
    void generatedColumnsIndexPredicatesAndKeysSpelledDifferentlyAreTheSame() throws SQLException {
        database.run("""
                create table t (a integer, b integer, s varchar(10),
                    total bigint generated always as (a * (b + 1)) stored,
                    upper_s varchar(10) generated always as (upper(s)) stored);
                create index i on t (lower(s), (a + b)) where s is not null and a in (1, 2);
                """);
        assertSame(table -> table.mapColumns(c -> switch (c.name()) {
                    case "total" -> c.generatedAs("A*( b+1 )");
                    case "upper_s" -> c.generatedAs("UPPER(\"s\")");
                    default -> c;
                })
                .indexes(List.of(
                        Index.of(Name.of("i"), List.of(Index.Key.expression("LOWER(s)"), Index.Key.expression("(a)+b")))
                                .where("(s is not null) AND a = any(array[1,2])"))));
    }

    @Test
    void aVirtualColumnIsJudgedAsOne() throws SQLException {
        try (Connection connection = database.connect()) {
            assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(18);
        }
        Judged judged = judge(
                "create table t (a integer, b integer generated always as (a + 1) virtual)",
                table -> table.mapColumns(c -> c.name().equals("b") ? c.generatedVirtuallyAs("(A+1)") : c));
        assertThat(judged.isClean()).isTrue();
    }

    @Test
    void aRealDifferenceStaysAsItsAuthorWroteIt() throws SQLException {
        Judged judged = judge(
                """
                create table t (a integer default 1, s varchar(10),
                    g integer generated always as (a + 1) stored, check (a > 0));
                create index i on t (lower(s)) where a > 0;
                """,
                table -> table.mapColumns(c -> switch (c.name()) {
                            case "a" -> c.defaultsTo("( 2 )");
                            case "g" -> c.generatedAs("a+2");
                            default -> c;
                        })
                        .checks(List.of(new Check(table.checks().get(0).name(), "a>=0")))
                        .indexes(List.of(Index.of(Name.of("i"), List.of(Index.Key.expression("UPPER(s)")))
                                .where("a>1"))));
        Table t = judged.judgement().desired().table(T);
        assertThat(Expressions.of(t))
                .extracting(Expression::text)
                .containsExactly("( 2 )", "a+2", "a>=0", "UPPER(s)", "a>1");
        assertThat(judged.judgement().verdict()).isEqualTo(Verdict.SERVER);
        assertThat(judged.judgement().rejected()).isEmpty();
    }

    @Test
    void anExpressionIsJudgedWithTheTypesThatColumnsHaveNow() throws SQLException {
        Judged judged = judge(
                "create table t (s varchar(10) default 'x', check (s <> ''))",
                table -> table.mapColumns(c -> c.type(plain("text")).defaultsTo("('x')"))
                        .checks(List.of(new Check(table.checks().get(0).name(), "s<>''"))));
        Table t = judged.judgement().desired().table(T);
        assertThat(t.checks()).isEqualTo(judged.current().table(T).checks());
        assertThat(t.column("s").defaultValue())
                .isEqualTo(judged.current().table(T).column("s").defaultValue());
    }

    @Test
    void enumsSequencesAndTablesOfTheSameNameInAnotherSchemaAreTakenForWhatTheyAre() throws SQLException {
        database.run("""
                create type mood as enum ('sad', 'ok');
                create sequence seq;
                create schema other;
                create table other.mood (m public.mood default 'ok', n bigint default nextval('public.seq'),
                    constraint c check (m in ('sad', 'ok')));
                create table other.seq (n bigint default nextval('public.seq'));
                """);
        try (Connection connection = database.connect()) {
            Database current = read(connection);
            Database desired = current.mapTables(table -> table.mapColumns(
                            c -> c.defaultsTo(c.name().equals("m") ? "'ok'::\"mood\"" : "nextval('\"seq\"')"))
                    .checks(table.checks().stream()
                            .map(c -> c.expression("m in ('sad','ok')"))
                            .toList()));
            Judgement judgement = new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current);
            assertThat(judgement.rejected()).isEmpty();
            assertThat(judgement.desired()).isEqualTo(current);
        }
    }

    @Test
    void aRejectedItemDisturbsNoOtherAndIsNamed() throws SQLException {
        Judged judged = judge(
                "create table t (a integer default 1, b integer default 2, check (a > 0)); create table u (a integer default 1)",
                table -> table.columns(List.of(
                                table.column("a").defaultsTo("no_such_function()"),
                                table.column("b").defaultsTo("(2)"),
                                Column.of("c", new SqlType.Defined(ObjectName.of("type_to_come")))))
                        .checks(List.of(
                                new Check(Name.of("bad"), "a > "),
                                new Check(
                                        Name.of("worse"), "true); drop table u; create table x (a integer check (true"),
                                new Check(Name.of("good"), "(a>0)"))));
        Table t = judged.judgement().desired().table(T);
        assertThat(t.column("a").defaultValue()).isEqualTo("no_such_function()");
        assertThat(t.column("b").defaultValue()).isEqualTo("2");
        assertThat(t.checks()).extracting(Check::expression).contains("a > ", "a > 0");
        assertThat(judged.judgement().verdict()).isEqualTo(Verdict.SERVER);
        assertThat(judged.judgement().rejected())
                .extracting(Judgement.Remark::expression)
                .contains("default of t.a", "check (a > ) of t");
        try (Connection connection = database.connect()) {
            assertThat(read(connection)).isEqualTo(judged.current());
        }
    }

    @Test
    void anExpressionMayUseAColumnThatIsYetToCome() throws SQLException {
        Judged judged = judge(
                "create table t (a integer, old integer default 7, check (a > 0))",
                table -> Table.of(
                        T,
                        List.of(
                                table.column("a"),
                                Column.of("fresh", plain("integer")).defaultsTo("(7)"),
                                new Check(Name.of("two"), "fresh > a"),
                                table.checks().get(0))));
        assertThat(judged.judgement().rejected()).isEmpty();
        assertThat(judged.judgement().desired().table(T).column("fresh").defaultValue())
                .as("what may be the same column renamed is spelled as it was")
                .isEqualTo("7");
    }

    @Test
    void withoutTheRightToTemporaryTablesTheRulesDecide() throws SQLException {
        LiveDatabase own = LiveDatabase.create();
        LiveDatabase.onServer("revoke temporary on database " + own.name() + " from public");
        String role = "reader_of_" + own.name();
        LiveDatabase.onServer("create role " + role + " login");
        own.run("create table t (a integer default 1); grant select on t to " + role);
        try (Connection connection = own.connect(role, "")) {
            Judgement judgement = judge(connection, defaultOf("a", "(1)")).judgement();
            assertThat(judgement.verdict()).isEqualTo(Verdict.RULES);
            assertThat(judgement.desired().table(T).column("a").defaultValue()).isEqualTo("(1)");
            assertThat(judgement.byRules())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.expression()).isEqualTo("default of t.a"))
                    .satisfies(remark -> assertThat(remark.reason()).contains("permission denied"));
        }
    }

    @Test
    void onAServerThatOnlyReadsTheRulesDecideAndTheTransactionGoesOn() throws SQLException {
        database.run("create table t (a integer default 1)");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            assertThat(judge(connection, defaultOf("a", "(1)")).judgement().verdict())
                    .isEqualTo(Verdict.RULES);
            try (ResultSet alive = statement.executeQuery("select 1")) {
                assertThat(alive.next()).isTrue();
            }
        }
    }

    @Test
    void withoutProceduralLanguageTheRulesDecideAndTheTransactionGoesOn() throws SQLException {
        LiveDatabase own = LiveDatabase.create();
        own.run("create table t (a integer default 1); drop extension plpgsql");
        try (Connection connection = own.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table made_before (a integer)");
            Judgement judgement = judge(connection, defaultOf("a", "(1)")).judgement();
            assertThat(judgement.verdict()).isEqualTo(Verdict.RULES);
            assertThat(judgement.byRules())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.reason()).contains("plpgsql"));
            statement.execute("drop table made_before");
            connection.commit();
        }
    }

    @Test
    void aTableThatIsLockedIsLeftToTheRulesInsteadOfWaitedFor() throws SQLException {
        database.run("create table t (a integer default 1)");
        try (Connection other = database.connect();
                Statement statement = other.createStatement();
                Connection connection = database.connect()) {
            other.setAutoCommit(false);
            Database current = read(connection);
            statement.execute("lock table t in access exclusive mode");
            Database desired = current.mapTables(defaultOf("a", "(1)"));
            Judgement judgement = new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current);
            assertThat(judgement.verdict()).isEqualTo(Verdict.RULES);
            assertThat(judgement.byRules())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.reason()).contains("lock timeout"));
        }
    }

    @Test
    void nothingIsLeftBehindAndTheTransactionOfTheCallerIsKept() throws SQLException {
        database.run("create table t (a integer default 1, check (a > 0)); create index i on t (a) where a > 5");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table made_before (a integer)");
            String before = settings(statement);
            Judged judged = judge(
                    connection,
                    table -> check("(A>0)")
                            .apply(table)
                            .indexes(List.of(table.indexes().get(0).where("(A>5)"))));
            assertThat(judged.isClean()).isTrue();
            assertThat(settings(statement)).isEqualTo(before);
            connection.commit();
            assertThat(read(connection).tables())
                    .extracting(table -> table.name().name())
                    .containsExactly("made_before", "t");
        }
    }

    /** Objects of temporary schemas, and the one setting that the judge changes. */
    private static String settings(Statement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery(
                "select (select count(*) from pg_class where relpersistence = 't'), current_setting('lock_timeout')")) {
            results.next();
            return results.getInt(1) + " " + results.getString(2);
        }
    }

    @Test
    void nothingInDoubtCostsNoStatement() throws SQLException {
        database.run("create table t (a integer default 1)");
        try (Connection connection = database.connect()) {
            Judgement judgement = judge(connection, table -> table).judgement();
            assertThat(judgement.statements()).isZero();
            assertThat(judgement.verdict()).isEqualTo(Verdict.SERVER);
        }
    }

    @Test
    void anyNumberOfDoubtsCostsOneStatement() throws SQLException {
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            ddl.append("create table t%d (a integer default %d, b text default 'x', check (a > %d), check (b <> ''));"
                    .formatted(i, i, i));
        }
        database.run(ddl.toString());
        try (Connection connection = database.connect()) {
            Database current = read(connection);
            Database desired = current.mapTables(
                    table -> Expressions.respelled(table, expression -> Optional.of("(" + expression.text() + ")\n")));
            database.resetStatements();
            Judgement judgement = new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current);
            assertThat(judgement.desired()).isEqualTo(current);
            assertThat(judgement.statements()).isEqualTo(1).isEqualTo(database.statements());
        }
    }

    @Test
    void hostileNamesAndTextsAreJudgedLikeAnyOther() throws SQLException {
        List<String> names = List.of("or\"der", "back\\slash", "quo'te", "$autogen$", "select", "é".repeat(31));
        StringBuilder ddl = new StringBuilder("create schema other;");
        for (String name : names) {
            String quoted = DIALECT.quote(name);
            ddl.append("create table other.%1$s (%1$s text default '$$ \\ %%s {fn x} ''\"', check (%1$s <> '\\'));"
                    .formatted(quoted));
        }
        database.run(ddl.toString());
        try (Connection connection = database.connect()) {
            Database current = read(connection);
            Database desired = current.mapTables(
                    table -> Expressions.respelled(table, expression -> Optional.of("((" + expression.text() + "))")));
            Judgement judgement = new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current);
            assertThat(judgement.rejected()).isEmpty();
            assertThat(judgement.byRules()).isEmpty();
            assertThat(new ArrayList<>(judgement.desired().tables())).isEqualTo(current.tables());
        }
    }

    @Test
    void aLostConnectionIsAnErrorAndNoVerdict() throws SQLException {
        database.run("create table t (a integer default 1)");
        Connection connection = database.connect();
        Database current = read(connection);
        connection.close();
        Database desired = current.mapTables(defaultOf("a", "(1)"));
        assertThatThrownBy(() -> new ServerJudge(connection, new PostgresProduct(), DIALECT).judge(desired, current))
                .isInstanceOf(ReflectionException.class);
    }

    private record Judged(Database current, Judgement judgement) {
        boolean isClean() {
            return judgement.desired().equals(current);
        }
    }
}
