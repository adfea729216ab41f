package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type of a key varchar to uuid. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeOfAKeyVarcharToUuid implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));

        // fails while a text is not a value of the new type
        op.alterColumn("customer", column("id", varchar(36)).notNull(), c -> c.type(uuid()));

        // fails while a text is not a value of the new type
        op.alterColumn("purchase_order", column("customer_id", varchar(36)), c -> c.type(uuid()));
        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("purchase_order", "fk_purchase_order_customer");
        op.alterColumn("purchase_order", column("customer_id", uuid()), c -> c.type(varchar(36)));

        op.alterColumn("customer", column("id", uuid()).notNull(), c -> c.type(varchar(36)));

        op.addForeignKey(
                "purchase_order",
                foreignKey("fk_purchase_order_customer", "customer_id").references("customer", "id"));
    }
}
