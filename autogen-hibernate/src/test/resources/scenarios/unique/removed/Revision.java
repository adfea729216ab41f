package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Removed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropUnique("product", unique("product_code_vintage_key", "code", "vintage"));
        op.dropUnique("product", unique("uq_product_code", "region", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.addUnique("product", unique("uq_product_code", "region", "code"));
        op.addUnique("product", unique("product_code_vintage_key", "code", "vintage"));
    }
}
