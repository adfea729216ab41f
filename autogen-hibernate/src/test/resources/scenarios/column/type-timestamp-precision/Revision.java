package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.timestamp;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type timestamp precision. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeTimestampPrecision implements Migration {
    @Override
    public void upgrade(Op op) {
        // seconds are rounded to 0 digits after the point
        op.alterColumn("purchase_order", column("placed", timestamp(6)), c -> c.type(timestamp(0)));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("purchase_order", column("placed", timestamp(0)), c -> c.type(timestamp(6)));
    }
}
