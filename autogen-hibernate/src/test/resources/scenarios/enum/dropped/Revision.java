package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.defined;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Dropped. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Dropped implements Migration {
    @Override
    public void upgrade(Op op) {
        // its values are lost
        op.dropColumn("purchase_order", column("status", defined("status")));

        op.dropEnum("status", "OPEN", "PAID");
    }

    @Override
    public void downgrade(Op op) {
        op.createEnum("status", "OPEN", "PAID");

        op.addColumn("purchase_order", column("status", defined("status")));
    }
}
