package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Columns changed under its name. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ColumnsChangedUnderItsName implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "product", unique("uq_product_code", "region", "code"), unique("uq_product_code", "code", "vintage"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product", unique("uq_product_code", "code", "vintage"), unique("uq_product_code", "region", "code"));
    }
}
