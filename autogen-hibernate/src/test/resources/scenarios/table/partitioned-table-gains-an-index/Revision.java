package revisions;

import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Partitioned table gains an index. */
@Revision("5ce4a71005ce")
public final class R20260102030405_PartitionedTableGainsAnIndex implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createIndex("product", index("ix_product_name", "name"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropIndex("product", "ix_product_name");
    }
}
