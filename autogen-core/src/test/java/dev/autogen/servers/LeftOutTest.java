package dev.autogen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.CheckRequest;
import dev.autogen.command.Environment;
import dev.autogen.config.FilterSettings;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.filter.Baseline;
import dev.autogen.diff.filter.Explanation;
import dev.autogen.diff.filter.ItemPattern;
import dev.autogen.diff.filter.PatternFilter;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SchemaReader;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out for its name is not read, on any database; only what it stands on is known. */
class LeftOutTest {

    private static final ObjectName PARENT = ObjectName.of("parent");

    static Stream<TestServer> servers() {
        return Stream.concat(
                Servers.atHand(),
                Stream.of(new DerbyServer(), new HsqldbServer())
                        .filter(server -> server.product().name().matches(System.getProperty("servers.only", ".*"))));
    }

    private static TestDatabase database(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        database.run("create table parent (id int not null primary key, name varchar(10))");
        secret(database, "secret_log");
        if (!server.toString().matches("MariaDB|MySQL|Derby|HSQLDB|PostgreSQL")) {
            String force = database.product().name().equals("h2") ? "force " : "";
            database.run("create " + force + "view secret_view as select hidden_broken from hidden_nowhere");
        }
        return database;
    }

    private static void secret(TestDatabase database, String table) throws SQLException {
        database.run(
                "create table " + table + " (id int not null primary key, hidden_column int not null, parent_id int,"
                        + " constraint hidden_check_" + table + " check (hidden_column > 0),"
                        + " constraint fk_" + table + " foreign key (parent_id) references parent (id))");
        database.run("create index hidden_index_" + table + " on " + table + " (hidden_column)");
    }

    private static boolean isRead(Item item) {
        return !item.name().startsWith("secret_");
    }

    private static Set<Capability> told(TestDatabase database) throws SQLException {
        Set<Capability> told = EnumSet.copyOf(database.dialect().capabilities());
        told.removeAll(database.product().untold());
        return told;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void nothingOfATableThatIsLeftOutIsAskedForButWhatItRefersTo(TestServer server) throws SQLException {
        TestDatabase database = database(server);
        Overheard overheard = new Overheard();
        try (Connection connection = overheard.connection(database.connect())) {
            JdbcReader reader =
                    reader(database, connection, Scope.defaultSchema().read(LeftOutTest::isRead));
            Database read = reader.read();

            assertThat(read.tables()).extracting(Table::name).containsExactly(PARENT);
            assertThat(overheard.texts())
                    .isNotEmpty()
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("hidden"));
            assertThat(reader.leftOut())
                    .contains(Item.of(Kind.TABLE, ObjectName.of("secret_log"), reader.defaultSchema()));
            assertThat(reader.needs())
                    .anyMatch(need -> need.of() == Need.Of.KEY
                            && need.name().equals(PARENT)
                            && need.columns().equals(List.of("id")))
                    .anyMatch(need -> need.of() == Need.Of.TABLE && need.name().equals(PARENT));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void tablesOfOtherToolsAreNotAskedForEither(TestServer server) throws SQLException {
        TestDatabase database = database(server);
        Overheard overheard = new Overheard();
        try (Connection connection = overheard.connection(database.connect())) {
            Scope scope = Scope.defaultSchema().excluded(Set.of("secret_log"));

            assertThat(reader(database, connection, scope).read().tables())
                    .extracting(Table::name)
                    .containsExactly(PARENT);
            assertThat(overheard.texts())
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("hidden_column"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void theNumberOfStatementsDoesNotGrowWithWhatIsLeftOut(TestServer server) throws SQLException {
        TestDatabase database = database(server);
        int one = statements(database);
        for (int i = 0; i < 4; i++) {
            secret(database, "secret_" + i);
        }
        // DatabaseMetaData has to be asked table by table what they refer to
        boolean generic = database.product().name().equals("ansi");
        assertThat(statements(database)).isEqualTo(generic ? one + 4 : one);
    }

    private static int statements(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            JdbcReader reader =
                    reader(database, connection, Scope.defaultSchema().read(LeftOutTest::isRead));
            reader.read();
            return reader.statements();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void sequencesTypesAndSchemasThatAreLeftOutAreNotRead(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Set<Capability> told = told(database);
        String product = database.product().name();
        boolean sequences = told.contains(Capability.SEQUENCES) && !product.equals("sqlite");
        boolean types = told.contains(Capability.NAMED_ENUMS) && !product.matches("sqlite|mariadb|mysql|ansi");
        boolean schemas = told.contains(Capability.SCHEMAS);
        String schema = product.matches("mariadb|mysql")
                ? database.query("select database()").get(0) + "__secret"
                : "secret_schema";
        for (String prefix : List.of("secret", "open")) {
            if (sequences) {
                database.run("create sequence " + prefix + "_seq");
            }
            if (types) {
                database.run(
                        product.equals("h2")
                                ? "create domain " + prefix + "_kind as varchar(9) check (value in ('A', 'B'))"
                                : "create type " + prefix + "_kind as enum ('A', 'B')");
            }
        }
        if (schemas) {
            database.run("create schema " + schema);
            database.run("create table " + schema + ".inner_table (id int not null)");
        }
        try (Connection connection = database.connect()) {
            Scope scope = Scope.defaultSchema()
                    .schemas(List.of(schema))
                    .read(item -> isRead(item) && !item.schema().equals(schema));
            JdbcReader reader = reader(database, connection, scope);
            Database read = reader.read();

            String own = reader.defaultSchema();
            assertThat(read.sequences()).hasSize(sequences ? 1 : 0);
            assertThat(read.enums()).hasSize(types ? 1 : 0);
            assertThat(read.schemas()).isEmpty();
            assertThat(read.tables()).isEmpty();
            assertThat(reader.leftOut().contains(Item.of(Kind.SEQUENCE, ObjectName.of("secret_seq"), own)))
                    .isEqualTo(sequences);
            assertThat(reader.leftOut().contains(Item.of(Kind.ENUM, ObjectName.of("secret_kind"), own)))
                    .isEqualTo(types);
            assertThat(reader.leftOut().contains(Item.schema(schema))).isEqualTo(schemas);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatATableThatIsLeftOutRefersToIsNotDropped(TestServer server) throws SQLException {
        TestDatabase database = database(server);

        Checked checked = check(database, Database.empty(), "secret_log");

        assertThat(checked.operations()).isEmpty();
        assertThat(checked.remarks()).anyMatch(remark -> remark.contains("parent") && remark.contains("secret_log"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void checkSaysWhichPatternLeavesATableOutThatOnlyTheDatabaseHas(TestServer server) throws SQLException {
        TestDatabase database = database(server);
        Database model;
        try (Connection connection = database.connect()) {
            model = reader(database, connection, Scope.defaultSchema().read(LeftOutTest::isRead))
                    .read();
        }

        Checked checked = check(database, model, "secret_log");

        assertThat(checked.operations()).extracting(Operation::describe).isEmpty();
        assertThat(checked.explained()).singleElement().satisfies(explanation -> {
            assertThat(explanation.place()).isEqualTo(Explanation.Place.DATABASE);
            assertThat(explanation.reason().orElse("")).contains("'secret_*' of exclude (the command line)");
        });
    }

    private static Checked check(TestDatabase database, Database model, String explained) {
        SchemaReader reader = () -> model;
        PatternFilter patterns = new PatternFilter(List.of(), "", ItemPattern.list("secret_*"), "the command line");
        return new CheckCommand(new Environment(
                                database::connect,
                                List.of(),
                                VersionTables.standard(),
                                (dialect, version) -> reader,
                                List.of())
                        .filters(new FilterSettings(patterns, Set.of(), Baseline.none())))
                .run(new CheckRequest(RenameAnswers.none(), Optional.of(explained)));
    }

    private static JdbcReader reader(TestDatabase database, Connection connection, Scope scope) throws SQLException {
        Dialect dialect = database.dialect();
        return new JdbcReader(connection, database.product(), dialect, scope);
    }
}
