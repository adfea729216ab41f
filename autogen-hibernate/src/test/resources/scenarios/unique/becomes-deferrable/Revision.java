package revisions;

import static dev.autogen.Elements.unique;
import static dev.autogen.schema.Deferrability.INITIALLY_DEFERRED;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Becomes deferrable. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BecomesDeferrable implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "product",
                unique("uq_product_name", "name"),
                unique("uq_product_name", "name").deferrability(INITIALLY_DEFERRED));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product",
                unique("uq_product_name", "name").deferrability(INITIALLY_DEFERRED),
                unique("uq_product_name", "name"));
    }
}
