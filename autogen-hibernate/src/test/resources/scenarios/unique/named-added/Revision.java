package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Named added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamedAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addUnique("product", unique("uq_product_code", "region", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("product", "uq_product_code");
    }
}
