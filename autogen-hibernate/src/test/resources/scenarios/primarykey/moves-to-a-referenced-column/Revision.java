package revisions;

import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Moves to a referenced column. */
@Revision("5ce4a71005ce")
public final class R20260102030405_MovesToAReferencedColumn implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_code").references("customer", "code"));

        op.dropUnique("customer", unique("customer_code_key", "code"));
        op.alterConstraint("customer", primaryKey("customer_pkey", "id"), primaryKey("customer_pkey", "code"));

        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_code").references("customer", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("purchase_order", "fk_purchase_order_customer");

        op.alterConstraint("customer", primaryKey("customer_pkey", "code"), primaryKey("customer_pkey", "id"));
        op.addUnique("customer", unique("customer_code_key", "code"));

        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_code").references("customer", "code"));
    }
}
