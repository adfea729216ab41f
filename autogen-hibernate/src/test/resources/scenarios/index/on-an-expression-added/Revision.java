package revisions;

import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** On an expression added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OnAnExpressionAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createIndex("product", index("ix_product_name", expression("lower(name)")));
    }

    @Override
    public void downgrade(Op op) {
        op.dropIndex("product", "ix_product_name");
    }
}
