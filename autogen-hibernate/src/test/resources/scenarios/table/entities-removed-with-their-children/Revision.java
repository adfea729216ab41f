package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Entities removed with their children. */
@Revision("5ce4a71005ce")
public final class R20260102030405_EntitiesRemovedWithTheirChildren implements Migration {
    @Override
    public void upgrade(Op op) {
        // its rows are lost
        op.dropTable(
                "order_line",
                column("id", bigint()).notNull(),
                column("order_id", bigint()),
                primaryKey("order_line_pkey", "id"));

        // its rows are lost
        op.dropTable(
                "purchase_order",
                column("customer_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("purchase_order_pkey", "id"));

        // its position is lost
        op.dropSequence("purchase_order_seq", s -> s.incrementsBy(50));
    }

    @Override
    public void downgrade(Op op) {
        op.createSequence("purchase_order_seq", s -> s.incrementsBy(50));

        op.createTable(
                "purchase_order",
                column("customer_id", bigint()),
                column("id", bigint()).notNull(),
                primaryKey("purchase_order_pkey", "id"));
        op.createIndex("purchase_order", index("ix_purchase_order_customer", "customer_id"));
        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));

        op.createTable(
                "order_line",
                column("id", bigint()).notNull(),
                column("order_id", bigint()),
                primaryKey("order_line_pkey", "id"));
        op.addForeignKey(
                "order_line", foreignKey("fk_order_line_order", "order_id").references("purchase_order", "id"));
    }
}
