package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Renamed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Renamed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.renameConstraint("product", "product_region_code_key", "uq_product_code");
    }

    @Override
    public void downgrade(Op op) {
        op.renameConstraint("product", "uq_product_code", "product_region_code_key");
    }
}
