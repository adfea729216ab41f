package dev.autogen.product.sqlite;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Op;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SqliteTranslationTest {

    private static void statuses(Op op) {
        op.in("depot").createEnum("status", "OPEN", "it's shut");
        op.in("depot").createTable("door", column("id", bigint()), column("status", defined("depot", "status")));
    }

    private static List<Operation> recorded(Consumer<Op> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(operations::add);
        return operations;
    }

    private static List<Operation> translated(List<Operation> before, Consumer<Op> revision) {
        return new SqliteTranslation(() -> before).of(recorded(revision));
    }

    private static List<Operation> translated(Consumer<Op> revision) {
        return translated(List.of(), revision);
    }

    @Test
    void namesStandWithoutTheirSchema() {
        assertThat(translated(op -> {
                    Op depot = op.in("depot");
                    op.createSchema("depot");
                    depot.createSequence("door_seq");
                    depot.createTable("door", column("id", bigint()), primaryKey("pk_door", "id"));
                    depot.addForeignKey(
                            "door", foreignKey("fk_door", "id").references(qualified("depot", "door"), "id"));
                    depot.renameTable("door", "gate");
                    op.dropSchema("depot");
                }))
                .isEqualTo(recorded(op -> {
                    op.createSequence("door_seq");
                    op.createTable("door", column("id", bigint()), primaryKey("pk_door", "id"));
                    op.addForeignKey("door", foreignKey("fk_door", "id").references("door", "id"));
                    op.renameTable("door", "gate");
                }));
    }

    @Test
    void whatSchemasKeepApartIsRefusedWhereItWouldBeOne() {
        List<Operation> before = recorded(op -> op.createTable("door", column("id", bigint())));

        assertThatThrownBy(() -> translated(before, op -> op.in("depot").createTable("Door", column("id", bigint()))))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContainingAll("no schemas", "door", "depot.Door");
        assertThat(translated(before, op -> {
                    op.dropTable("door");
                    op.in("depot").createTable("door", column("id", bigint()));
                }))
                .hasSize(2);
    }

    @Test
    void aNamedEnumIsATextWithACheckOfItsValues() {
        assertThat(translated(SqliteTranslationTest::statuses))
                .isEqualTo(recorded(op -> op.createTable(
                        "door",
                        column("id", bigint()),
                        column("status", varchar(255)),
                        check("door_status_enum", "status in ('OPEN', 'it''s shut')"))));
    }

    @Test
    void aValueThatALaterRevisionAddsIsInEachCheckWhateverBecameOfTablesAndColumns() {
        List<Operation> before = new ArrayList<>(recorded(SqliteTranslationTest::statuses));
        before.addAll(recorded(op -> {
            op.in("depot").renameTable("door", "gate");
            op.in("depot").renameColumn("gate", "status", "state");
            op.addColumn("window", column("status", defined("depot", "status")));
            op.addColumn("roof", column("status", defined("depot", "status")));
            op.dropColumn("roof", "status");
        }));

        assertThat(translated(
                        before,
                        op -> op.in("depot")
                                .alterEnum(
                                        "status", List.of("OPEN", "it's shut"), List.of("OPEN", "it's shut", "AJAR"))))
                .isEqualTo(recorded(op -> {
                    op.dropCheck("gate", check("door_status_enum", "state in ('OPEN', 'it''s shut')"));
                    op.dropCheck("window", check("window_status_enum", "status in ('OPEN', 'it''s shut')"));
                    op.addCheck("gate", check("door_status_enum", "state in ('OPEN', 'it''s shut', 'AJAR')"));
                    op.addCheck("window", check("window_status_enum", "status in ('OPEN', 'it''s shut', 'AJAR')"));
                }));
    }

    @Test
    void aColumnThatBecomesTextOrIsDroppedLosesTheCheck() {
        List<Operation> before = recorded(SqliteTranslationTest::statuses);

        assertThat(translated(
                        before,
                        op -> op.in("depot")
                                .alterColumn(
                                        "door", column("status", defined("depot", "status")), c -> c.type(varchar(9)))))
                .isEqualTo(recorded(op -> {
                    op.dropCheck("door", check("door_status_enum", "status in ('OPEN', 'it''s shut')"));
                    op.alterColumn("door", column("status", varchar(255)), c -> c.type(varchar(9)));
                }));
        assertThat(translated(before, op -> op.in("depot").dropColumn("door", "status")))
                .isEqualTo(recorded(op -> {
                    op.dropCheck("door", check("door_status_enum", "status in ('OPEN', 'it''s shut')"));
                    op.dropColumn("door", "status");
                }));
    }

    @Test
    void anArrayIsWhatHibernateMakesOfItAndHasNoDefault() {
        assertThat(translated(op -> op.addColumn("door", column("hours", array(varchar(5))))))
                .isEqualTo(recorded(op -> op.addColumn("door", column("hours", SqliteTypes.parse("blob")))));
        assertThatThrownBy(() -> translated(op ->
                        op.addColumn("door", column("hours", array(varchar(5))).defaultsTo("'{}'"))))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContainingAll("hours", "door", "op.on(");
    }

    @Test
    void valuesOfAListAndConditionsComeInAnyOrder() {
        assertThat(SqliteExpressions.plain("status in ('a', 'b') and n in (1,2)"))
                .isEqualTo(SqliteExpressions.plain("\"status\" IN ('b','a') AND n in (2, 1)"))
                .isNotEqualTo(SqliteExpressions.plain("status in ('a') and n in (1,2)"))
                .isNotEqualTo(SqliteExpressions.plain("status in ('a', b) and n in (1,2)"));
        assertThat(SqliteExpressions.plain("n in (a, b)")).isNotEqualTo(SqliteExpressions.plain("n in (b, a)"));
        assertThat(SqliteExpressions.steady("(n<=5) and (n>=1)"))
                .isEqualTo(SqliteExpressions.steady("(n>=1) and (n<=5)"));
    }

    @Test
    void aTypeThatNoRevisionMadeIsRefused() {
        assertThatThrownBy(() -> translated(op -> op.addColumn("door", column("size", defined("extent")))))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContainingAll("no type extent", "size", "door");
    }
}
