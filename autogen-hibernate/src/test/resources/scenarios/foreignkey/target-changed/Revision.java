package revisions;

import static dev.autogen.Elements.foreignKey;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Target changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TargetChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("customer", "id"),
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("company", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("company", "id"),
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("customer", "id"));
    }
}
