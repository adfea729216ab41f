package dev.autogen.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.Database;
import dev.autogen.servers.MemoryHistory;
import dev.autogen.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A database with a shop, which serves one drift after another as long as each is undone. */
final class KeptShop {

    private final TestDatabase database;
    private MemoryHistory history = new MemoryHistory();
    private Database model = Database.empty();
    private List<String> catalog = List.of();
    private int revisions;
    private boolean whole;

    KeptShop(TestDatabase database) {
        this.database = database;
    }

    /** The major version of its server. */
    int version() {
        try {
            return database.version().major();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is in it, after it was made if there is none; from here on it is not trusted before it is {@link #keep kept}. */
    List<String> opened() throws SQLException {
        if (!whole) {
            database.clear();
            history = new MemoryHistory();
            List<Operation> creation = new ArrayList<>();
            create(creation);
            model = Database.empty();
            for (Operation operation : creation) {
                model = operation.apply(model);
            }
            upgrade(creation);
            assertThat(difference()).as("without a drift").isEmpty();
            catalog = database.catalog();
        }
        whole = false;
        return catalog;
    }

    void keep() {
        whole = true;
    }

    private void create(List<Operation> creation) {
        String product = database.product().name();
        switch (product) {
            case "postgresql" -> Shop.create(creation::add);
            case "mariadb", "mysql" -> FamilyShop.create(creation::add, product, database.schema("sales"));
            default -> SmallShop.create(creation::add, product);
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String each : sql.split("; ", -1)) {
                statement.execute(each.replace("${sales}", database.schema("sales"))
                        .replace("${elsewhere}", database.schema("elsewhere")));
            }
        }
    }

    void upgrade(List<Operation> operations) {
        revisions++;
        history.add("r" + revisions, Directions.of(operations));
        new UpgradeCommand(environment()).run("head", RunListener.SILENT);
    }

    List<String> catalog() throws SQLException {
        return database.catalog();
    }

    List<Operation> difference() {
        return new CheckCommand(environment()).run().operations();
    }

    private Environment environment() {
        return history.environment(
                database::connect,
                model,
                Stream.of("sales", "elsewhere").map(database::schema).toList());
    }
}
