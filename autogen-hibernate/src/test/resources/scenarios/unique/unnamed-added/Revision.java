package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Unnamed added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_UnnamedAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addUnique("product", unique("product_region_code_key", "region", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("product", "product_region_code_key");
    }
}
