package revisions;

import static dev.autogen.Elements.foreignKey;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** On delete added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OnDeleteAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"),
                foreignKey("fk_purchase_order_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE),
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));
    }
}
