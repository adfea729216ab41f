package revisions;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Expression changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ExpressionChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", expression("lower((name)::text)"), asc("id")),
                index("ix_product_name", expression("upper(name)"), desc("id")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", expression("upper(name)"), desc("id")),
                index("ix_product_name", expression("lower((name)::text)"), asc("id")));
    }
}
