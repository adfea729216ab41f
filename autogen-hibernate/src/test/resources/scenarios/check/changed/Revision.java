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
        op.dropCheck("product", check("ck_product_price", "price > cost"));
        op.addCheck("product", check("ck_product_price", "price >= cost"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "ck_product_price");
        op.addCheck("product", check("ck_product_price", "price > cost"));
    }
}
