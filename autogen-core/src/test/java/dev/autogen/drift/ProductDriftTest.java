package dev.autogen.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.drift.SingleDriftTest.Drift;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.servers.MemoryHistory;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change in {@code drifts-h2.txt} and {@code drifts-sqlite.txt} is found there as one operation, and that undoes it. */
class ProductDriftTest {

    private static final Set<String> PRODUCTS = Set.of("h2", "sqlite");
    private static final Map<TestServer, TestDatabase> DATABASES = new HashMap<>();

    static Stream<Arguments> drifts() {
        return Servers.atHand()
                .filter(server -> PRODUCTS.contains(server.product().name()))
                .flatMap(server -> drifts(server).map(drift -> Arguments.of(server, drift)));
    }

    private static Stream<Drift> drifts(TestServer server) {
        try {
            return SingleDriftTest.drifts("drifts-" + server.product().name() + ".txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("drifts")
    void aDriftIsOneOperationThatUndoesIt(TestServer server, Drift drift) throws SQLException {
        TestDatabase database = database(server);
        List<Operation> creation = new ArrayList<>();
        SmallShop.create(creation::add, server.product().name());
        Database model = Database.empty();
        for (Operation operation : creation) {
            model = operation.apply(model);
        }
        MemoryHistory history = new MemoryHistory();
        Environment environment = environment(database, history, model);
        history.add("a", Directions.of(creation));
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(difference(environment)).as("without a drift").isEmpty();
        List<String> catalog = database.catalog();

        run(database, drift.sql());
        List<Operation> found = difference(environment);
        // a look at the rows goes before what they could stand in the way of
        assertThat(found.stream()
                        .filter(operation -> !(operation instanceof Operation.RequireNoNulls))
                        .map(SingleDriftTest::verb))
                .as("%s", found)
                .containsExactly(drift.operation());
        history.add("b", Directions.of(found));
        new UpgradeCommand(environment).run("head", RunListener.SILENT);

        assertThat(database.catalog()).isEqualTo(catalog);
        assertThat(difference(environment)).as("after it is undone").isEmpty();
    }

    private static TestDatabase database(TestServer server) throws SQLException {
        TestDatabase database = DATABASES.get(server);
        if (database == null) {
            database = server.create();
            DATABASES.put(server, database);
        }
        database.clear();
        return database;
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String each : sql.split("; ", -1)) {
                statement.execute(each);
            }
        }
    }

    private static List<Operation> difference(Environment environment) {
        return new CheckCommand(environment).run().operations();
    }

    private static Environment environment(TestDatabase database, MemoryHistory history, Database model) {
        return new Environment(
                database::connect,
                List.of(history),
                VersionTables.standard(),
                (dialect, version) -> () -> model,
                List.of("sales", "elsewhere"));
    }
}
