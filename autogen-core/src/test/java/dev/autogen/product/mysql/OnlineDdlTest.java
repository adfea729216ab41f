package dev.autogen.product.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.product.mysql.Changes.Change;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the statements of MariaDB and MySQL say that they may do is true on the servers, and no less than could be said. */
class OnlineDdlTest {

    private static final int ROWS = 200;

    static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server ->
                        List.of("mariadb", "mysql").contains(server.product().name()));
    }

    private static Brand brand(TestServer server) {
        return server.product().name().equals("mariadb") ? Brand.MARIADB : Brand.MYSQL;
    }

    private static List<Change> changes(Dialect dialect, Brand brand, Online online) {
        return Changes.all(dialect).stream()
                .filter(change -> change.on(brand) == online)
                .toList();
    }

    private static void create(TestDatabase database) throws SQLException {
        database.clear();
        for (String table : Changes.TABLES) {
            database.run(table);
        }
        database.run("insert into p (id, k) values (1, 'x'), (2, 'y')");
        String numbers = "with recursive r (i) as (select 1 union all select i + 1 from r where i < " + ROWS + ")"
                + " select i from r";
        for (String table : List.of("t", "s", "k")) {
            database.run("insert into " + table + " (id) " + numbers);
        }
    }

    private static void run(Connection connection, Dialect dialect, Operation operation, String from, String to)
            throws SQLException {
        for (dev.autogen.dialect.Statement each : dialect.statements(operation)) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(each.sql().replace(from, to));
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void whereOthersWriteTheyNeverWait(TestServer server) throws SQLException, InterruptedException {
        TestDatabase database = server.create();
        Dialect dialect = database.dialect();
        for (Change change : changes(dialect, brand(server), Online.OTHERS_WRITE)) {
            create(database);
            try (Connection connection = database.connect();
                    Writer writer = new Writer(database, change.table().name())) {
                run(connection, dialect, change.operation(), "", "");
                assertThat(writer.trouble()).as(change.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aCopyIsOnlySaidWhereTheServerCanDoNothingElse(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Dialect dialect = database.dialect();
        for (Change change : changes(dialect, brand(server), Online.COPIED)) {
            create(database);
            try (Connection connection = database.connect()) {
                assertThatThrownBy(() ->
                                run(connection, dialect, change.operation(), "algorithm=copy", "algorithm=inplace"))
                        .as(change.toString())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getErrorCode()).isBetween(1845, 1846));
                run(connection, dialect, change.operation(), "", "");
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void writersWaitOnlyWhereTheServerWantsIt(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Dialect dialect = database.dialect();
        for (Change change : changes(dialect, brand(server), Online.OTHERS_READ)) {
            create(database);
            try (Connection connection = database.connect()) {
                assertThatThrownBy(() -> run(connection, dialect, change.operation(), "lock=shared", "lock=none"))
                        .as(change.toString())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getErrorCode()).isBetween(1845, 1846));
                run(connection, dialect, change.operation(), "", "");
            }
        }
    }

    /** What the clause allows is no reason to do more than is needed. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aColumnIsAddedInstantly(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        create(database);
        String count = brand(server) == Brand.MARIADB
                ? "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_INSTANT_ALTER_COLUMN'"
                : "select total_row_versions from information_schema.innodb_tables where name = concat(database(), '/t')";
        long before = Long.parseLong(database.query(count).get(0));
        try (Connection connection = database.connect()) {
            run(
                    connection,
                    database.dialect(),
                    Changes.all(database.dialect()).get(0).operation(),
                    "",
                    "");
        }
        assertThat(Long.parseLong(database.query(count).get(0))).isGreaterThan(before);
    }
}
