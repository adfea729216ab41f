package revisions;

import static dev.autogen.Elements.foreignKey;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Match becomes full. */
@Revision("5ce4a71005ce")
public final class R20260102030405_MatchBecomesFull implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase",
                foreignKey("fk_purchase_customer", "country", "number").references("customer", "country", "number"),
                foreignKey("fk_purchase_customer", "country", "number")
                        .references("customer", "country", "number")
                        .matchFull());
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase",
                foreignKey("fk_purchase_customer", "country", "number")
                        .references("customer", "country", "number")
                        .matchFull(),
                foreignKey("fk_purchase_customer", "country", "number").references("customer", "country", "number"));
    }
}
