package revisions;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Operator class added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_OperatorClassAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name"),
                index("ix_product_name", asc("name").operatorClass("varchar_pattern_ops")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", asc("name").operatorClass("varchar_pattern_ops")),
                index("ix_product_name", "name"));
    }
}
