package dev.autogen.servers;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate puts the conditions of several validations of an attribute together in whatever order, which is no difference. */
class ConditionsOnEachServerTest {

    private static List<Operation> creation(String condition) {
        List<TableElement> elements = List.of(
                column("id", integer()).notNull(),
                column("stars", integer()),
                primaryKey("pk_review", "id"),
                check("ck_stars", condition));
        return List.of(new Operation.CreateTable(Table.of(ObjectName.of("review"), elements)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void theirOrderIsNoDifference(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        MemoryHistory history = new MemoryHistory();
        history.add("a", Directions.of(creation("(stars>=1) and (stars<=5)")));
        new UpgradeCommand(history.environment(database, Database.empty())).run("head", RunListener.SILENT);

        assertThat(pending(database, history, "(stars<=5) and (stars>=1)")).isEmpty();
        assertThat(pending(database, history, "(stars>=1) and (stars<=5)")).isEmpty();
        assertThat(pending(database, history, "(stars<=5) and (stars>=2)")).hasSize(1);
    }

    private static List<String> pending(TestDatabase database, MemoryHistory history, String condition) {
        Database model = Database.empty();
        for (Operation operation : creation(condition)) {
            model = operation.apply(model);
        }
        return new CheckCommand(history.environment(database, model))
                .run().operations().stream().map(Operation::describe).toList();
    }
}
