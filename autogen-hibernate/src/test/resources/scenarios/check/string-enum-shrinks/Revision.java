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
        op.alterConstraint(
                "purchase_order",
                check("purchase_order_status_check", "status in ('OPEN', 'ON_HOLD', 'PAID')"),
                check("purchase_order_status_check", "status in ('OPEN', 'PAID')"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                check("purchase_order_status_check", "status in ('OPEN', 'PAID')"),
                check("purchase_order_status_check", "status in ('OPEN', 'ON_HOLD', 'PAID')"));
    }
}
