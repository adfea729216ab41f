package revisions;

import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Storage parameter changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_StorageParameterChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name").with("fillfactor=70"),
                index("ix_product_name", "name").with("fillfactor=80"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterIndex(
                "product",
                index("ix_product_name", "name").with("fillfactor=80"),
                index("ix_product_name", "name").with("fillfactor=70"));
    }
}
