package dev.autogen.servers;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.command.CheckCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a database takes names in any case, entities that spell them otherwise than it does mean what is there. */
class NameCaseTest {

    private final MemoryHistory history = new MemoryHistory();

    static Stream<TestServer> servers() throws SQLException {
        List<TestServer> servers = new ArrayList<>();
        for (TestServer server : Servers.atHand().toList()) {
            if (server.create().dialect().ignoresCase(Item.Kind.COLUMN)) {
                servers.add(server);
            }
        }
        return servers.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatDiffersInCaseAloneIsNoDifference(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        boolean tablesToo = database.dialect().ignoresCase(Item.Kind.TABLE);
        String loan = tablesToo ? "Loan" : "loan";
        upgrade(
                database,
                "a",
                operations(op -> make(op, "loan", "card_no", "bookid", "ix_card", "fk_book", "ck_card")));
        database.run("insert into book (id) values (1)");
        database.run("insert into loan (id, card_no, bookid, zip) values (7, 42, 1, 'x')");

        assertThat(pending(database, op -> make(op, loan, "Card_No", "bookId", "IX_Card", "FK_book", "CK_card")))
                .isEmpty();

        Consumer<Op> changed = op -> {
            make(op, loan, "Card_No", "bookId", "IX_Card", "FK_book", "CK_card");
            op.alterColumn(loan, column("zip", varchar(9)), c -> c.type(varchar(20)));
            op.addColumn(loan, column("Due", integer()));
            op.createIndex(loan, index("ix_due", "Due", "Card_No"));
        };
        List<Operation> pending = difference(database, changed);
        assertThat(pending.stream().map(Operation::describe))
                .containsExactly(
                        "add column loan.Due integer",
                        "alter column loan.zip: type varchar(9) -> varchar(20)",
                        "create index ix_due on loan (Due, card_no)");

        upgrade(database, "b", pending);
        assertThat(pending(database, changed)).isEmpty();
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select card_no, bookid, zip from loan")) {
            assertThat(rows.next()).isTrue();
            assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getString(3)))
                    .isEqualTo(List.of(42, 1, "x"));
        }
    }

    private static void make(
            Op op, String table, String card, String book, String index, String foreignKey, String check) {
        op.createTable("book", column("id", bigint()).notNull(), primaryKey("pk_book", "id"));
        op.createTable(
                table,
                column("id", bigint()).notNull(),
                column(card, integer()).notNull(),
                column(book, bigint()),
                column("zip", varchar(9)),
                primaryKey("pk_loan", "id"),
                check(check, card + ">0"));
        op.createIndex(table, index(index, card, "zip"));
        op.addForeignKey(table, foreignKey(foreignKey, book).references("book", "id"));
    }

    private static List<Operation> operations(Consumer<Op> verbs) {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        verbs.accept(op);
        return operations;
    }

    private void upgrade(TestDatabase database, String id, List<Operation> operations) {
        history.add(id, Directions.of(operations));
        new UpgradeCommand(history.environment(database, Database.empty())).run("head", RunListener.SILENT);
    }

    private List<String> pending(TestDatabase database, Consumer<Op> model) {
        return difference(database, model).stream().map(Operation::describe).toList();
    }

    private List<Operation> difference(TestDatabase database, Consumer<Op> model) {
        Database made = Database.empty();
        for (Operation operation : operations(model)) {
            made = operation.apply(made);
        }
        return new CheckCommand(history.environment(database, made)).run().operations();
    }
}
