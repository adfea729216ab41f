package revisions;

import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** To a unique column of another schema. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ToAUniqueColumnOfAnotherSchema implements Migration {
    @Override
    public void upgrade(Op op) {
        op.in("crm").addUnique("customer", unique("customer_code_key", "code"));

        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_code")
                        .references(qualified("crm", "customer"), "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("purchase_order", "fk_purchase_order_customer");

        op.in("crm").dropUnique("customer", "customer_code_key");
    }
}
