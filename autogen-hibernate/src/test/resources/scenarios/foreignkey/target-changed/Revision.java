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
        op.dropForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("customer", "id"));
        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("company", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("purchase_order", "fk_purchase_order_buyer");
        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_buyer", "buyer_id").references("customer", "id"));
    }
}
