package revisions;

import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Removed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropIndex("product", index("ix_product_name", desc("name")));
    }

    @Override
    public void downgrade(Op op) {
        op.createIndex("product", index("ix_product_name", desc("name")));
    }
}
