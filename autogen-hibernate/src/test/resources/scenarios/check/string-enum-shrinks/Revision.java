package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** String enum shrinks. */
@Revision("5ce4a71005ce")
public final class R20260102030405_StringEnumShrinks implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropCheck("purchase_order", check("purchase_order_status_check", "status in ('OPEN', 'ON_HOLD', 'PAID')"));
        op.addCheck("purchase_order", check("purchase_order_status_check", "status in ('OPEN', 'PAID')"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("purchase_order", "purchase_order_status_check");
        op.addCheck("purchase_order", check("purchase_order_status_check", "status in ('OPEN', 'ON_HOLD', 'PAID')"));
    }
}
