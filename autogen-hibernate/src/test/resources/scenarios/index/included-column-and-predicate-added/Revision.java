package revisions;

import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Included column and predicate added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_IncludedColumnAndPredicateAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name"),
                index("ix_product_name", "name").include("price").where("price > 0"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name").include("price").where("price > 0"),
                index("ix_product_name", "name"));
    }
}
