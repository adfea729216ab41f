package revisions;

import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Becomes descending. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BecomesDescending implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex("product", index("ix_product_since", "since"), index("ix_product_since", desc("since")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex("product", index("ix_product_since", desc("since")), index("ix_product_since", "since"));
    }
}
