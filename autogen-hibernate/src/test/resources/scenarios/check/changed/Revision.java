package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Changed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "product", check("ck_product_price", "price > cost"), check("ck_product_price", "price >= cost"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product", check("ck_product_price", "price >= cost"), check("ck_product_price", "price > cost"));
    }
}
