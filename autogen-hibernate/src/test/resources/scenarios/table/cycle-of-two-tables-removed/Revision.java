package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Cycle of two tables removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CycleOfTwoTablesRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropForeignKey(
                "employee",
                foreignKey("fk_employee_department", "department_id").references("department", "id"));

        // its rows are lost
        op.dropTable(
                "department",
                column("head_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("department_pkey", "id"));

        // its rows are lost
        op.dropTable(
                "employee",
                column("department_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("employee_pkey", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "employee",
                column("department_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("employee_pkey", "id"));

        op.createTable(
                "department",
                column("head_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("department_pkey", "id"));
        op.addForeignKey(
                "department", foreignKey("fk_department_head", "head_id").references("employee", "id"));

        op.addForeignKey(
                "employee",
                foreignKey("fk_employee_department", "department_id").references("department", "id"));
    }
}
