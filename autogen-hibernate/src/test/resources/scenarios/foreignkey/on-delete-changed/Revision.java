package revisions;

import static dev.autogen.Elements.foreignKey;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static dev.autogen.schema.ReferentialAction.SET_NULL;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** On delete changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OnDeleteChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE),
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id")
                        .references("customer", "id")
                        .onDelete(SET_NULL));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id")
                        .references("customer", "id")
                        .onDelete(SET_NULL),
                foreignKey("fkd56xli2gos2whl8itfu5tcv5s", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE));
    }
}
