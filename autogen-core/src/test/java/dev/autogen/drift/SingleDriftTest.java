package dev.autogen.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.Moves;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.diff.Unspoken;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Database;
import dev.autogen.testing.LiveDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change in {@code drifts.txt} is found as one operation, and that operation undoes it to the letter. */
class SingleDriftTest {

    private static final Dialect DIALECT = new PostgresDialect();

    private static Connection connection;
    private static Database model;
    private static List<String> catalog;

    @BeforeAll
    static void createShop() throws SQLException {
        connection = LiveDatabase.create().connect();
        List<Operation> operations = new ArrayList<>();
        Shop.create(operations::add);
        run(operations);
        Database database = Database.empty();
        for (Operation operation : operations) {
            database = operation.apply(database);
        }
        model = database;
        catalog = ServerCatalog.of(connection);
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    /** A line: the least version of the server if not every one can, the operation that is expected, the change. */
    record Drift(int version, String operation, String sql) {
        static Drift of(String line) {
            String[] parts = line.split("\\s+", 2);
            return parts[0].matches("v\\d+")
                    ? of(parts[1]).from(Integer.parseInt(parts[0].substring(1)))
                    : new Drift(0, parts[0], parts[1]);
        }

        Drift from(int least) {
            return new Drift(least, operation, sql);
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    static Stream<Drift> drifts() throws IOException {
        return drifts("drifts.txt");
    }

    static Stream<Drift> drifts(String file) throws IOException {
        try (InputStream lines = SingleDriftTest.class.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Drift::of);
        }
    }

    @Test
    void aShopWithoutDriftHasNoDifference() throws SQLException {
        assertThat(describe(difference())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drifts")
    void aDriftIsOneOperationThatUndoesIt(Drift drift) throws SQLException {
        assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(drift.version());
        try {
            execute(drift.sql());
            List<Operation> found = difference();
            assertThat(describe(found)).as(String.join("\n", describe(found))).hasSize(1);
            assertThat(verb(found.get(0))).isEqualTo(drift.operation());
            run(found);
            assertThat(ServerCatalog.of(connection)).isEqualTo(catalog);
            assertThat(describe(difference())).isEmpty();
        } finally {
            connection.rollback();
        }
    }

    static String verb(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static void run(List<Operation> operations) throws SQLException {
        for (List<Statement> statements : DIALECT.statements(operations)) {
            for (Statement statement : statements) {
                execute(statement.sql());
            }
        }
    }

    private static void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As a check finds it. */
    private static List<Operation> difference() throws SQLException {
        Scope scope = Scope.defaultSchema().schemas(List.of("sales", "elsewhere"));
        JdbcReader reader = new JdbcReader(connection, new PostgresProduct(), DIALECT, scope);
        Database current = DIALECT.normalize(reader.read());
        Unspoken unspoken = Unspoken.of(current, DIALECT.normalize(model.seenFrom(reader.defaultSchema())));
        Moves moves = Moves.between(current, unspoken.desired());
        Database judged = new ServerJudge(connection, new PostgresProduct(), DIALECT)
                .judge(moves.undone(unspoken.desired()), current)
                .desired();
        return SchemaDiff.between(current, moves.done(judged));
    }
}
