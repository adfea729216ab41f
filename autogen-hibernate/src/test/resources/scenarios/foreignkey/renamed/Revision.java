package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Renamed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Renamed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.renameConstraint("purchase_order", "fk_order_customer", "fk_purchase_order_customer");
    }

    @Override
    public void downgrade(Op op) {
        op.renameConstraint("purchase_order", "fk_purchase_order_customer", "fk_order_customer");
    }
}
