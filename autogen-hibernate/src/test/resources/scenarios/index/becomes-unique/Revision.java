package revisions;

import static dev.autogen.Elements.index;
import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Becomes unique. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BecomesUnique implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropIndex("product", index("ix_product_code", "code"));
        op.addUnique("product", unique("ix_product_code", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("product", "ix_product_code");
        op.createIndex("product", index("ix_product_code", "code"));
    }
}
