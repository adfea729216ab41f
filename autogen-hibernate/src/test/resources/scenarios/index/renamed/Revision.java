package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Renamed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Renamed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.renameIndex("product", "product_idx", "ix_product_name");
    }

    @Override
    public void downgrade(Op op) {
        op.renameIndex("product", "ix_product_name", "product_idx");
    }
}
