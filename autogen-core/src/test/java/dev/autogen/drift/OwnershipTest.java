package dev.autogen.drift;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.exclusion;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.options;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.Types.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.EnsureVersionCommand;
import dev.autogen.command.Environment;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody's entities are is nobody's to drop; and what is there keeps its name. */
class OwnershipTest {

    private static final String ROOM_SQL = "create table room (id bigint not null primary key, name text); ";
    private static final Table ROOM =
            table("room", column("id", bigint()).notNull(), column("name", text()), primaryKey("room_pkey", "id"));

    private static LiveDatabase database;

    @BeforeAll
    static void createDatabase() throws SQLException {
        database = LiveDatabase.create();
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        database.clear();
    }

    @Test
    void whatExtensionsOwnIsLeftAlone() throws SQLException {
        database.run("""
                create extension pg_trgm;
                create extension hstore;
                create extension citext;
                create table of_extension (id serial primary key, tags hstore);
                create sequence sequence_of_extension;
                create type enum_of_extension as enum ('a');
                create table configuration (a enum_of_extension);
                alter extension hstore add table of_extension;
                alter extension hstore add sequence sequence_of_extension;
                alter extension pg_trgm add type enum_of_extension;
                alter extension pg_trgm add table configuration;
                """);
        assertNothingIsPending();
    }

    @Test
    void theTablesOfMigrationToolsAreLeftAlone() throws SQLException {
        database.run("""
                create table flyway_schema_history (installed_rank int primary key);
                create table databasechangelog (id text);
                create table databasechangeloglock (id int primary key);
                """);
        new EnsureVersionCommand(environment(Database.empty(), VersionTables.standard(), List.of())).run();
        assertNothingIsPending();
    }

    @Test
    void ourOwnTablesAreLeftAloneUnderTheNamesThatTheyHave() throws SQLException {
        database.run("create schema ops; create table ops.mine (id bigint)");
        VersionTables renamed = new VersionTables("ops", "Applied", "Ran");
        new EnsureVersionCommand(environment(Database.empty(), renamed, List.of())).run();

        assertThat(describe(checked(Database.empty(), renamed, List.of("ops"))))
                .containsExactly("drop table ops.mine", "drop schema ops");
    }

    @Test
    void partitionsBelongToWhatTheyDivide() throws SQLException {
        database.run("""
                create table room (id bigint not null primary key, name text) partition by range (id);
                create table room_1 partition of room for values from (0) to (10) partition by hash (id);
                create table room_1_1 partition of room_1 for values with (modulus 1, remainder 0);
                create table room_rest partition of room default;
                create index on room_rest (name);
                alter table room_rest add check (name <> '');
                """);
        assertNothingIsPending(ROOM);
    }

    @Test
    void whatInheritsBelongsToWhatItInheritsFrom() throws SQLException {
        database.run(ROOM_SQL + "create table room_2025 (extra int, check (id < 5)) inherits (room)");
        assertNothingIsPending(ROOM);
    }

    @Test
    void whatInheritsAndIsMappedIsCompared() throws SQLException {
        database.run(ROOM_SQL + "alter table room add constraint positive check (id > 0);"
                + " create table suite (doors integer) inherits (room)");
        Table suite = table(
                "suite",
                column("id", bigint()).notNull(),
                column("name", text()),
                column("doors", integer()).notNull());
        Table room = ROOM.checks(List.of(check("positive", "id > 0")));

        assertThat(describe(checked(room, suite)))
                .containsExactly(
                        "require a value in every row of suite.doors", "alter column suite.doors: null -> not null");
    }

    @Test
    void viewsForeignTablesAndTheirLikesAreLeftAlone() throws SQLException {
        database.run(ROOM_SQL + """
                create view rooms as select * from room;
                create materialized view room_names as select name from room;
                create unique index on room_names (name);
                create extension file_fdw;
                create server files foreign data wrapper file_fdw;
                create foreign table room_file (a text) server files options (filename '/dev/null');
                create function f() returns trigger language plpgsql as 'begin return new; end';
                create trigger t before insert on room for each row execute function f();
                create domain positive as int check (value > 0);
                create statistics st on id, name from room;
                alter table room enable row level security;
                create policy p on room using (true);
                """);
        assertNothingIsPending(ROOM);
    }

    @Test
    void temporaryTablesAndSystemSchemasAreLeftAlone() throws SQLException {
        database.run(ROOM_SQL);
        Environment environment = environment(
                database(ROOM),
                VersionTables.standard(),
                List.of("pg_catalog", "pg_toast", "information_schema", "pg_temp"));
        Environment inSession = new Environment(
                () -> {
                    Connection connection = database.connect();
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(
                                "create temporary table room (id text); create temporary table passing (id text);"
                                        + " create temporary sequence counter");
                    }
                    return connection;
                },
                environment.sources(),
                environment.tables(),
                environment.model(),
                environment.schemas());

        assertThat(describe(new CheckCommand(inSession).run())).isEmpty();
    }

    @Test
    void schemasThatTheModelDoesNotUseAreNotLookedAt() throws SQLException {
        database.run(
                ROOM_SQL + "create schema other; create table other.room (id int); create type other.e as enum ('a');"
                        + " create sequence other.s");
        assertNothingIsPending(ROOM);
    }

    @Test
    void anExclusionConstraintStaysAndItsIndexIsNoIndexOfItsOwn() throws SQLException {
        database.run("create table stay (room int, nights int4range, note text,"
                + " constraint no_overlap exclude using gist (nights with &&) where (room > 0))");
        Table stay =
                table("stay", column("room", integer()), column("nights", type("int4range")), column("note", text()));

        assertNothingIsPending(stay);
        assertThat(describe(checked(stay.columns(stay.columns().subList(0, 2)))))
                .containsExactly("drop column stay.note");
        assertThat(describe(checked(stay.columns(stay.columns().subList(1, 3)))))
                .as("it cannot stay without a column that it looks at")
                .containsExactly("drop exclusion constraint no_overlap on stay", "drop column stay.room");
    }

    @Test
    void theDropOfATableSaysWhichExclusionConstraintsGo() throws SQLException {
        database.run("create table stay (nights int4range, constraint no_overlap exclude using gist (nights with &&))");

        Operation drop = checked().operations().get(0);

        assertThat(drop.reverse()
                        .apply(Database.empty())
                        .table(ObjectName.of("stay"))
                        .exclusions())
                .containsExactly(exclusion("no_overlap", "EXCLUDE USING gist (nights WITH &&)"));
    }

    @Test
    void whatTheModelHasNoWordsForStays() throws SQLException {
        database.run("""
                create table room (id bigint not null primary key, name text) partition by range (id);
                create table hall (name text) with (autovacuum_enabled = off, toast.autovacuum_enabled = off);
                """);
        assertNothingIsPending(ROOM, table("hall", column("name", text())));
        assertThat(describe(checked(
                        ROOM, table("hall", column("name", text()), options().with("autovacuum_enabled=on")))))
                .containsExactly(
                        "alter table hall: parameters [autovacuum_enabled=false, toast.autovacuum_enabled=false]"
                                + " -> [autovacuum_enabled=true, toast.autovacuum_enabled=false]");
    }

    @Test
    void whatATableCannotBecomeIsSaidAndNotTried() throws SQLException {
        database.run(ROOM_SQL);
        Checked checked = checked(ROOM.options(options().partitionBy("range (id)")));

        assertThat(checked.operations()).isEmpty();
        assertThat(checked.unsupported())
                .singleElement()
                .asString()
                .startsWith("table room: partition by range (id)")
                .contains("partitioned not at all");
    }

    @Test
    void whatIsRightKeepsItsNameWhenHibernateMakesUpAnother() throws SQLException {
        database.run(ROOM_SQL + """
                create table bed (id bigint not null, room_id bigint, code text,
                    constraint legacy_pk primary key (id),
                    constraint legacy_uk unique (code),
                    constraint legacy_fk foreign key (room_id) references room,
                    constraint legacy_ck check (id > 0));
                create index legacy_ix on bed (room_id);
                """);
        assertNothingIsPending(ROOM, bed("FKab12", ""));
        assertNothingIsPending(ROOM, bed("FKcd34", "x"));
    }

    @Test
    void whatIsAlmostRightIsAlteredUnderTheNameThatItHas() throws SQLException {
        database.run(ROOM_SQL + """
                create table bed (id bigint not null, room_id bigint, code text,
                    constraint legacy_pk primary key (id) deferrable,
                    constraint legacy_uk unique (code) deferrable,
                    constraint legacy_fk foreign key (room_id) references room on delete cascade,
                    constraint legacy_ck check (id > 0));
                create index legacy_ix on bed (room_id desc);
                """);
        assertThat(describe(checked(ROOM, bed("FKab12", ""))))
                .containsExactly(
                        "alter primary key legacy_pk on bed: (id) deferrable initially immediate -> (id)",
                        "alter unique legacy_uk on bed: (code) deferrable initially immediate -> (code)",
                        "alter index legacy_ix on bed: (room_id desc) -> (room_id)",
                        "alter foreign key legacy_fk on bed:"
                                + " (room_id) references room (id) on delete cascade -> (room_id) references room (id)");
    }

    @Test
    void anIndexThatAFailedBuildLeftBehindIsBuiltAnew() throws SQLException {
        database.run(ROOM_SQL + "create index ix_name on room (name);"
                + " update pg_index set indisvalid = false where indexrelid = 'ix_name'::regclass");

        assertThat(describe(checked(ROOM.indexes(List.of(index("ix_name", "name"))))))
                .containsExactly("alter index ix_name on room: invalid (name) -> (name)");
        assertThat(describe(checked(ROOM))).containsExactly("drop index ix_name on room");
    }

    /** As Hibernate has it, that names nothing as anybody chose. */
    private static Table bed(String key, String suffix) {
        return table(
                        "bed",
                        column("id", bigint()).notNull(),
                        column("room_id", bigint()),
                        column("code", text()),
                        primaryKey("bed_pkey", "id").name(Name.unnamed()),
                        UniqueConstraint.of(Name.suggested("UKxyz" + suffix), List.of("code")),
                        ForeignKey.of(Name.suggested(key), List.of("room_id"), ObjectName.of("room"), List.of("id")),
                        check("", "id > 0").name(Name.unnamed()))
                .indexes(List.of(Index.of(Name.suggested("IDXab" + suffix), List.of(Index.Key.column("room_id")))));
    }

    private static void assertNothingIsPending(Table... model) {
        assertThat(describe(checked(model))).isEmpty();
    }

    private static List<String> describe(Checked checked) {
        return checked.operations().stream().map(Operation::describe).toList();
    }

    private static Checked checked(Table... model) {
        return checked(database(model), VersionTables.standard(), List.of());
    }

    private static Checked checked(Database model, VersionTables tables, List<String> schemas) {
        return new CheckCommand(environment(model, tables, schemas)).run();
    }

    private static Environment environment(Database model, VersionTables tables, List<String> schemas) {
        return new Environment(database::connect, List.of(), tables, (dialect, version) -> () -> model, schemas);
    }

    private static Database database(Table... tables) {
        return Database.empty().tables(List.of(tables));
    }

    private static Table table(String name, TableElement... elements) {
        return Table.of(ObjectName.of(name), List.of(elements));
    }
}
