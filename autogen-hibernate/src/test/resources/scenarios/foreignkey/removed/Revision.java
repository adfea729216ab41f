package revisions;

import static dev.autogen.Elements.foreignKey;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Removed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropForeignKey(
                "purchase_order",
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.addForeignKey(
                "purchase_order",
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id").references("customer", "id"));
    }
}
