package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Ordinal enum grows. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OrdinalEnumGrows implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                check("purchase_order_status_check", "(status >= 0) AND (status <= 1)"),
                check("purchase_order_status_check", "status between 0 and 2"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "purchase_order",
                check("purchase_order_status_check", "status between 0 and 2"),
                check("purchase_order_status_check", "(status >= 0) AND (status <= 1)"));
    }
}
