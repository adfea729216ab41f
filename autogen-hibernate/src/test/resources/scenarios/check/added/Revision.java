package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Added implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addCheck("product", check("ck_product_price", "price > cost"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "ck_product_price");
    }
}
