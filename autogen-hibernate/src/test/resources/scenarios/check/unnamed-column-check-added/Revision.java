package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Unnamed column check added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_UnnamedColumnCheckAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addCheck("product", check("product_stock_check", "stock >= 0"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "product_stock_check");
    }
}
