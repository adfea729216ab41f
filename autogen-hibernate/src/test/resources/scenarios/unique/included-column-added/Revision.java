package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Included column added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_IncludedColumnAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "product",
                unique("uq_product_name", "name"),
                unique("uq_product_name", "name").include("price"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product", unique("uq_product_name", "name").include("price"), unique("uq_product_name", "name"));
    }
}
