package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** One to one added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OneToOneAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("customer", column("card_id", bigint()));
        op.addUnique("customer", unique("customer_card_id_key", "card_id"));
        op.addForeignKey("customer", foreignKey("fk_customer_card", "card_id").references("card", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("customer", "fk_customer_card");
        op.dropUnique("customer", "customer_card_id_key");
        op.dropColumn("customer", "card_id");
    }
}
