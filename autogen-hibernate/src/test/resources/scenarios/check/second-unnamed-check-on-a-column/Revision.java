package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Second unnamed check on a column. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SecondUnnamedCheckOnAColumn implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addCheck("product", check("product_stock_check1", "stock <> 13"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "product_stock_check1");
    }
}
