package dev.autogen.reflect;

import static dev.autogen.schema.SqlType.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.error.ReflectionException;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.testing.LiveDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcReaderTest {

    /** What one read may cost at most. */
    private static final int BUDGET = 9;

    private static final String LONG = "ñ".repeat(31) + "x";
    private static final String WEIRD = "we\"ird \\ 'Schéma_%";

    private static LiveDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = LiveDatabase.create();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        database.clear();
    }

    private Database read(Scope scope) throws SQLException {
        return read(scope, "");
    }

    private Database read(Scope scope, String parameters) throws SQLException {
        try (Connection connection = database.connect("postgres", parameters)) {
            return new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), scope).read();
        }
    }

    private Table readTable(String ddl) throws SQLException {
        database.run(ddl);
        List<Table> tables = read(Scope.defaultSchema()).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    @Test
    void anEmptyDatabaseIsEmpty() throws SQLException {
        assertThat(read(Scope.defaultSchema())).isEqualTo(Database.empty());
    }

    @Test
    void columnsOfEveryKindAreReadInTheirOrder() throws SQLException {
        Table table = readTable("""
                create table t (
                    dropped int,
                    b bigint not null,
                    v varchar(20) collate "C" default 'a''\\b',
                    n numeric(12, 2),
                    ts timestamp(3) with time zone default current_timestamp,
                    tags text[] not null default '{}',
                    grid integer[][],
                    j jsonb,
                    u uuid,
                    c char(3),
                    nothing varchar(5) default null,
                    doubled bigint generated always as (b * 2) stored,
                    "Select" boolean default false);
                alter table t drop column dropped;
                comment on table t is 'all of "it"';
                comment on column t.u is 'unique''ly \\ so';
                """);
        assertThat(table)
                .isEqualTo(Table.of(
                                ObjectName.of("t"),
                                List.of(
                                        Column.of("b", plain("bigint")).notNull(),
                                        Column.of("v", plain("varchar", 20))
                                                .defaultsTo("'a''\\b'::character varying")
                                                .collation("C"),
                                        Column.of("n", plain("numeric", 12, 2)),
                                        Column.of("ts", plain("timestamptz", 3)).defaultsTo("CURRENT_TIMESTAMP"),
                                        Column.of("tags", new SqlType.Array(plain("text")))
                                                .notNull()
                                                .defaultsTo("'{}'::text[]"),
                                        Column.of("grid", new SqlType.Array(new SqlType.Array(plain("integer")))),
                                        Column.of("j", plain("jsonb")),
                                        Column.of("u", plain("uuid")).comment("unique'ly \\ so"),
                                        Column.of("c", plain("char", 3)),
                                        Column.of("nothing", plain("varchar", 5)),
                                        Column.of("doubled", plain("bigint")).generatedAs("b * 2"),
                                        Column.of("Select", plain("boolean")).defaultsTo("false")))
                        .comment("all of \"it\""));
    }

    @Test
    void identityColumnsHaveTheOptionsOfTheirSequenceAndSerialsStayDefaults() throws SQLException {
        database.run("""
                create table t (
                    a int generated always as identity,
                    b bigint generated by default as identity
                        (start with 10 increment by 5 minvalue 5 maxvalue 500 cache 7 cycle),
                    s serial,
                    d smallint generated by default as identity (increment by -1));
                """);
        Database read = read(Scope.defaultSchema());
        assertThat(read.sequences()).isEmpty();
        assertThat(read.table(ObjectName.of("t")).columns())
                .containsExactly(
                        Column.of("a", plain("integer")).identityAlways(),
                        Column.of("b", plain("bigint"))
                                .identity(options -> options.startsWith(10)
                                        .incrementsBy(5)
                                        .minimum(5L)
                                        .maximum(500L)
                                        .cache(7)
                                        .cycle(true)),
                        Column.of("s", plain("integer")).notNull().defaultsTo("nextval('t_s_seq'::regclass)"),
                        Column.of("d", plain("smallint"))
                                .identity(options -> options.startsWith(-1).incrementsBy(-1)));
    }

    @Test
    void virtualColumnsAreToldFromStoredOnes() throws SQLException {
        assumeServerIsAtLeast(18);
        Table table = readTable("create table t (a int, b int generated always as (a + 1))");
        assertThat(table.column("b").generation())
                .isEqualTo(new Generation.Computed("a + 1", Generation.Storage.VIRTUAL));
    }

    @Test
    void constraintsOfEveryKindAreRead() throws SQLException {
        database.run("""
                create table parent (b int, a int, constraint parent_key primary key (a, b));
                create table t (
                    x int constraint x_not_null not null, y int, z int,
                    constraint u1 unique (y, x) deferrable,
                    constraint u2 unique (z) deferrable initially deferred,
                    constraint f1 foreign key (x, y) references parent (a, b)
                        on delete cascade on update set null deferrable initially deferred,
                    constraint f2 foreign key (z, y) references parent (a, b) on delete restrict on update set default,
                    constraint c1 check (x > 0 and (y < 5 or z in (1, 2))),
                    constraint c2 check (y <> 7) no inherit not valid);
                """);
        Table table = read(Scope.defaultSchema()).table(ObjectName.of("t"));
        ObjectName parent = ObjectName.of("parent");
        assertThat(read(Scope.defaultSchema()).table(parent).primaryKey())
                .isEqualTo(new PrimaryKey(Name.of("parent_key"), List.of("a", "b")));
        assertThat(table.primaryKey()).isNull();
        assertThat(table.uniques())
                .containsExactly(
                        UniqueConstraint.of(Name.of("u1"), List.of("y", "x"))
                                .deferrability(Deferrability.INITIALLY_IMMEDIATE),
                        UniqueConstraint.of(Name.of("u2"), List.of("z"))
                                .deferrability(Deferrability.INITIALLY_DEFERRED));
        assertThat(table.foreignKeys())
                .containsExactly(
                        ForeignKey.of(Name.of("f1"), List.of("x", "y"), parent, List.of("a", "b"))
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .deferrability(Deferrability.INITIALLY_DEFERRED),
                        ForeignKey.of(Name.of("f2"), List.of("z", "y"), parent, List.of("a", "b"))
                                .onDelete(ReferentialAction.RESTRICT)
                                .onUpdate(ReferentialAction.SET_DEFAULT));
        assertThat(table.checks())
                .containsExactly(
                        new Check(Name.of("c1"), "(x > 0) AND ((y < 5) OR (z = ANY (ARRAY[1, 2])))"),
                        new Check(Name.of("c2"), "y <> 7").noInherit());
        assertThat(table.indexes()).isEmpty();
    }

    @Test
    void nullsNotDistinctIsReadWhereThereIsSuchAThing() throws SQLException {
        assumeServerIsAtLeast(15);
        Table table = readTable("create table t (a int, constraint u unique nulls not distinct (a))");
        assertThat(table.uniques())
                .containsExactly(UniqueConstraint.of(Name.of("u"), List.of("a")).nullsNotDistinct());
    }

    @Test
    void indexesHaveKeysInOrderAndThoseOfConstraintsAreLeftOut() throws SQLException {
        Table table = readTable("""
                create table t (id int primary key, a int unique, b text, c text,
                    exclude using btree (c with =));
                create index i1 on t (a desc, b, c nulls first);
                create unique index i2 on t (lower(b) desc nulls last, (a + 1)) include (c) where a > 0 and b is not null;
                """);
        assertThat(table.indexes())
                .containsExactly(
                        Index.of(
                                Name.of("i1"),
                                List.of(
                                        Index.Key.column("a").descending(),
                                        Index.Key.column("b"),
                                        Index.Key.column("c").nullsFirst())),
                        Index.of(
                                        Name.of("i2"),
                                        List.of(
                                                Index.Key.expression("lower(b)")
                                                        .descending()
                                                        .nullsLast(),
                                                Index.Key.expression("a + 1")))
                                .unique(true)
                                .include("c")
                                .where("(a > 0) AND (b IS NOT NULL)"));
    }

    @Test
    void sequencesHaveTypeAndOptionsAndBoundsOnlyWhereTheyWereChosen() throws SQLException {
        database.run("""
                create sequence plain;
                create sequence small as smallint start 5 increment 50 cache 20 cycle;
                create sequence down as integer increment -2;
                create sequence bounded minvalue -3 maxvalue 9 start 0;
                create table t (id bigint);
                create sequence merely_owned owned by t.id;
                """);
        SequenceOptions standard = SequenceOptions.standard();
        assertThat(read(Scope.defaultSchema()).sequences())
                .containsExactly(
                        Sequence.of(ObjectName.of("bounded"))
                                .options(standard.startsWith(0).minimum(-3L).maximum(9L)),
                        new Sequence(
                                ObjectName.of("down"),
                                plain("integer"),
                                standard.startsWith(-1).incrementsBy(-2)),
                        Sequence.of(ObjectName.of("merely_owned")),
                        Sequence.of(ObjectName.of("plain")),
                        new Sequence(
                                ObjectName.of("small"),
                                plain("smallint"),
                                standard.startsWith(5)
                                        .incrementsBy(50)
                                        .cache(20)
                                        .cycle(true)));
    }

    @Test
    void enumsKeepTheOrderOfTheirValuesAndColumnsNameThem() throws SQLException {
        database.run("""
                create type mood as enum ('sad', 'o''k');
                alter type mood add value 'Ha"ppy \\' before 'o''k';
                create schema other;
                create type other.mood as enum ('x');
                create table t (a mood default 'sad', b mood[], c other.mood, d other.mood[][]);
                """);
        Database read = read(Scope.defaultSchema());
        SqlType mood = new SqlType.Defined(ObjectName.of("mood"));
        SqlType otherMood = new SqlType.Defined(ObjectName.qualified("other", "mood"));
        assertThat(read.enums())
                .containsExactly(new EnumType(ObjectName.of("mood"), List.of("sad", "Ha\"ppy \\", "o'k")));
        assertThat(read.table(ObjectName.of("t")).columns())
                .containsExactly(
                        Column.of("a", mood).defaultsTo("'sad'::mood"),
                        Column.of("b", new SqlType.Array(mood)),
                        Column.of("c", otherMood),
                        Column.of("d", new SqlType.Array(new SqlType.Array(otherMood))));
    }

    @Test
    void hostileNamesInTwoSchemasAreReadToTheLetter() throws SQLException {
        assertThat(LONG.getBytes(StandardCharsets.UTF_8)).hasSize(63);
        String schema = '"' + WEIRD.replace("\"", "\"\"") + '"';
        database.run("""
                create schema %1$s;
                create type %1$s."ta\\ble" as enum ('a');
                create sequence %1$s."se ; q";
                create table "order" ("Id" int constraint "P k" primary key, "%2$s" int);
                create table %1$s."order" ("se""lect" int constraint "quo'te" references "order",
                    "back\\slash" %1$s."ta\\ble", constraint "c*/" check ("se""lect" > 0));
                create index "%2$s" on %1$s."order" ("back\\slash");
                create schema ignored; create table ignored.t (a int);
                """.formatted(schema, LONG));
        Database read = read(Scope.defaultSchema().schemas(List.of(WEIRD, "absent", "public", "pg_catalog")));
        ObjectName hostile = ObjectName.qualified(WEIRD, "order");
        assertThat(read)
                .isEqualTo(new Database(
                        List.of(WEIRD),
                        List.of(new EnumType(ObjectName.qualified(WEIRD, "ta\\ble"), List.of("a"))),
                        List.of(Sequence.of(ObjectName.qualified(WEIRD, "se ; q"))),
                        List.of(
                                Table.of(
                                        ObjectName.of("order"),
                                        List.of(
                                                Column.of("Id", plain("integer"))
                                                        .notNull(),
                                                Column.of(LONG, plain("integer")),
                                                new PrimaryKey(Name.of("P k"), List.of("Id")))),
                                Table.of(
                                                hostile,
                                                List.of(
                                                        Column.of("se\"lect", plain("integer")),
                                                        Column.of(
                                                                "back\\slash",
                                                                new SqlType.Defined(
                                                                        ObjectName.qualified(WEIRD, "ta\\ble"))),
                                                        new Check(Name.of("c*/"), "\"se\"\"lect\" > 0"),
                                                        ForeignKey.of(
                                                                Name.of("quo'te"),
                                                                List.of("se\"lect"),
                                                                ObjectName.of("order"),
                                                                List.of("Id"))))
                                        .indexes(List.of(
                                                Index.of(Name.of(LONG), List.of(Index.Key.column("back\\slash"))))))));
    }

    @Test
    void theDefaultSchemaIsThatOfTheConnection() throws SQLException {
        database.run("create schema \"my_%App\"; create table \"my_%App\".t (a int); create schema \"myx%App\";"
                + " create table \"myx%App\".u (a int); create table public.p (a int)");
        try (Connection connection = database.connect("postgres", "?currentSchema=%22my_%25App%22")) {
            JdbcReader reader =
                    new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), Scope.defaultSchema());
            assertThat(reader.defaultSchema()).isEqualTo("my_%App");
            assertThat(reader.read().tables()).extracting(Table::name).containsExactly(ObjectName.of("t"));
        }
        Scope both = Scope.defaultSchema().schemas(List.of("public"));
        assertThat(read(both, "?currentSchema=%22my_%25App%22").tables())
                .extracting(Table::name)
                .containsExactly(ObjectName.of("t"), ObjectName.qualified("public", "p"));
    }

    @Test
    void whatExtensionsOwnAndWhatIsNoTableOfItsOwnIsLeftOut() throws SQLException {
        database.run("""
                create extension citext;
                create extension dblink;
                create extension file_fdw;
                create server files foreign data wrapper file_fdw;
                create foreign table foreign_table (a text) server files options (filename '/dev/null');
                create table of_extension (a serial);
                create sequence sequence_of_extension;
                create type enum_of_extension as enum ('a');
                alter extension dblink add table of_extension;
                alter extension dblink add sequence sequence_of_extension;
                alter extension dblink add type enum_of_extension;
                create view v as select 1 as a;
                create materialized view mv as select 1 as a;
                create table kept (a citext, e enum_of_extension);
                create table autogen_version (id text);
                create table parted (a int primary key, b int references parted) partition by range (a);
                create table parted_1 partition of parted for values from (0) to (10);
                create table parted_2 partition of parted for values from (10) to (20);
                create table referring (a int constraint to_parted references parted);
                """);
        Database read = read(Scope.defaultSchema().excluded(Set.of("autogen_version")));
        assertThat(read.tables())
                .extracting(table -> table.name().name())
                .containsExactly("kept", "parted", "referring");
        assertThat(read.sequences()).isEmpty();
        assertThat(read.enums()).isEmpty();
        assertThat(read.table(ObjectName.of("kept")).columns())
                .containsExactly(Column.of("a", plain("citext")), Column.of("e", plain("enum_of_extension")));
        assertThat(read.table(ObjectName.of("referring")).foreignKeys())
                .containsExactly(
                        ForeignKey.of(Name.of("to_parted"), List.of("a"), ObjectName.of("parted"), List.of("a")));
        assertThat(read.table(ObjectName.of("parted")).foreignKeys()).hasSize(1);
    }

    @Test
    void aTableWithoutColumnsIsATable() throws SQLException {
        assertThat(readTable("create table t ()").columns()).isEmpty();
    }

    @Test
    void theNumberOfStatementsIsSmallAndDoesNotGrow() throws SQLException {
        int few = statementsFor(0, 5);
        int many = statementsFor(5, 200);
        assertThat(few).isEqualTo(many).isLessThanOrEqualTo(BUDGET);
    }

    private int statementsFor(int from, int to) throws SQLException {
        StringBuilder ddl = new StringBuilder();
        for (int i = from; i < to; i++) {
            ddl.append("""
                    create schema if not exists s%2$d;
                    create type s%2$d.e%1$d as enum ('a', 'b');
                    create sequence s%2$d.q%1$d;
                    create table s%2$d.t%1$d (id bigint generated by default as identity primary key, e s%2$d.e%1$d,
                        es s%2$d.e%1$d[], self bigint references s%2$d.t%1$d, n varchar(20) default 'x' unique,
                        check (n <> ''));
                    create index on s%2$d.t%1$d (lower(n)) where e = 'a';
                    """.formatted(i, i % 10));
        }
        database.run(ddl.toString());
        Scope scope =
                Scope.defaultSchema().schemas(List.of("s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"));
        try (Connection connection = database.connect()) {
            database.resetStatements();
            JdbcReader reader = new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), scope);
            assertThat(reader.version().product()).isEqualTo("PostgreSQL");
            assertThat(reader.read().tables()).hasSize(to);
            int sent = database.statements();
            assertThat(reader.statements()).isEqualTo(sent);
            return sent;
        }
    }

    @Test
    void aConnectionWithoutDefaultSchemaIsToldSo() throws SQLException {
        try (Connection connection = database.connect("postgres", "?currentSchema=absent")) {
            JdbcReader reader =
                    new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), Scope.defaultSchema());
            assertThatThrownBy(reader::read)
                    .isInstanceOf(ReflectionException.class)
                    .hasMessageContaining("default schema");
            assertThatThrownBy(reader::defaultSchema).isInstanceOf(ReflectionException.class);
        }
    }

    @Test
    void aConnectionThatIsGoneIsOneClearMessage() throws SQLException {
        Connection connection = database.connect();
        JdbcReader reader =
                new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), Scope.defaultSchema());
        connection.close();
        assertThatThrownBy(reader::read)
                .isInstanceOf(ReflectionException.class)
                .hasMessageStartingWith("cannot read the schemas, enums and sequences of the database: ")
                .hasCauseInstanceOf(SQLException.class);
    }

    private void assumeServerIsAtLeast(int major) throws SQLException {
        try (Connection connection = database.connect()) {
            assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(major);
        }
    }
}
