package revisions;

import static dev.autogen.Elements.foreignKey;
import static dev.autogen.schema.ReferentialAction.SET_NULL;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Columns of an action changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ColumnsOfAnActionChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase",
                foreignKey("fk_purchase_customer", "country", "number").references("customer", "country", "number"),
                foreignKey("fk_purchase_customer", "country", "number")
                        .references("customer", "country", "number")
                        .onDelete(SET_NULL, "number"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase",
                foreignKey("fk_purchase_customer", "country", "number")
                        .references("customer", "country", "number")
                        .onDelete(SET_NULL, "number"),
                foreignKey("fk_purchase_customer", "country", "number").references("customer", "country", "number"));
    }
}
