package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Entity added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_EntityAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "purchase_order",
                column("total", numeric(12, 2)),
                column("customer_id", bigint()).notNull(),
                column("id", bigint()).identity(),
                column("placed_at", timestamptz(6)).notNull(),
                column("number", varchar(20)).notNull(),
                primaryKey("purchase_order_pkey", "id"),
                unique("purchase_order_number_key", "number"),
                check("ck_purchase_order_total", "total >= 0"));
        op.createIndex("purchase_order", index("ix_purchase_order_placed_at", "placed_at"));
        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("purchase_order");
    }
}
