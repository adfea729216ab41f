package revisions;

import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Collation added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CollationAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name"),
                index("ix_product_name", desc("name").collation("\"C\"")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex(
                "product", index("ix_product_name", desc("name").collation("\"C\"")), index("ix_product_name", "name"));
    }
}
