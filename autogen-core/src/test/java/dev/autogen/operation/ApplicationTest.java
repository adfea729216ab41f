package dev.autogen.operation;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.text;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What operations do to a schema beyond what they say: as a server does it. */
class ApplicationTest {

    private static Table after(Consumer<Op> script) {
        List<Operation> operations = new ArrayList<>();
        script.accept(operations::add);
        Database database = Database.empty();
        for (Operation operation : operations) {
            database = operation.apply(database);
        }
        return database.table(ObjectName.of("t"));
    }

    private static void create(Op op) {
        op.createTable(
                "t",
                column("id", bigint()),
                column("name", varchar(40)),
                column("note", text()),
                primaryKey("t_pkey", "id"),
                unique("uk", "name", "id"),
                foreignKey("fk", "name").references("t", "name"),
                check("ck", "name <> '' or note is not null"),
                check("literal", "note <> 'name'"));
        op.createIndex("t", index("ix", "name"));
        op.createIndex("t", index("lower_ix", expression("lower(name)")));
        op.createIndex("t", index("partial_ix", "note").where("name is null"));
        op.createIndex("t", index("other_ix", "note"));
    }

    @Test
    void aColumnTakesAlongWhatStandsOnIt() {
        Table table = after(op -> {
            create(op);
            op.dropColumn("t", "name");
        });

        assertThat(table.constraints())
                .extracting(constraint -> constraint.name().text())
                .containsExactly("t_pkey", "literal");
        assertThat(table.indexes()).extracting(each -> each.name().text()).containsExactly("other_ix");
    }

    @Test
    void aRenameIsFollowedByEveryExpression() {
        Table table = after(op -> {
            create(op);
            op.renameColumn("t", "name", "full name");
        });

        assertThat(table.checks())
                .extracting(each -> each.expression())
                .containsExactly("\"full name\" <> '' or note is not null", "note <> 'name'");
        assertThat(table.indexes().get(1).keys().get(0).text()).isEqualTo("lower(\"full name\")");
        assertThat(table.indexes().get(2).predicate()).isEqualTo("\"full name\" is null");
        assertThat(table.foreignKeys().get(0).targetColumns()).containsExactly("full name");
    }

    @Test
    void whatIsInAPrimaryKeyIsNotNull() {
        assertThat(after(ApplicationTest::create).column("id").nullable()).isFalse();
        Table table = after(op -> {
            op.createTable("t", column("a", bigint()), column("b", bigint()));
            op.addPrimaryKey("t", primaryKey("pk", "a"));
        });
        assertThat(table.column("a").nullable()).isFalse();
        assertThat(table.column("b").nullable()).isTrue();
    }

    @Test
    void anAlterationLeavesWhatItDoesNotSpeakOf() {
        Column column = after(op -> {
                    op.createTable(
                            "t", column("a", varchar(5)).defaultsTo("'x'").comment("old"));
                    op.alterColumn(
                            "t", column("a", varchar(5)), c -> c.notNull().comment("new"));
                })
                .column("a");
        assertThat(column)
                .isEqualTo(
                        column("a", varchar(5)).defaultsTo("'x'").comment("new").notNull());
    }

    @Test
    void aColumnThatBecomesComputedIsAnotherOne() {
        Table table = after(op -> {
            op.createTable("t", column("a", bigint()), column("b", bigint()), check("ck", "b > 0"));
            op.alterColumn("t", column("b", bigint()), c -> c.generatedAs("a + 1"));
        });
        assertThat(table.checks()).isEmpty();
        assertThat(table.column("b").findComputed()).isPresent();
    }

    @Test
    void theIndexBehindAKeyGivesItItsName() {
        Table table = after(op -> {
            create(op);
            op.renameIndex("t", "uk", "t_name_key");
        });
        assertThat(table.uniques().get(0).name().text()).isEqualTo("t_name_key");
    }

    @Test
    void declaredEffectsCountAndTheirSqlDoesNot() {
        Table table = after(op -> {
            op.createTable("t", column("a", bigint()));
            op.execute("alter table t add b text", effect -> effect.addColumn("t", column("b", text())));
        });
        assertThat(table.columns()).extracting(Column::name).containsExactly("a", "b");
    }

    @Test
    void anEffectIsInTheSchemaOfItsVerb() {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        op.in("crm").execute("drop table crm.x", effect -> effect.dropTable("x"));
        assertThat(((Operation.Execute) operations.get(0)).effect())
                .containsExactly(new Operation.DropTable(ObjectName.qualified("crm", "x"), null));
    }
}
