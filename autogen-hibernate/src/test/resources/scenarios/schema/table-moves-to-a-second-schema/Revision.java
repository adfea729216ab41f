package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Table moves to a second schema. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TableMovesToASecondSchema implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSchema("billing");

        op.moveTable("invoice", "billing");
    }

    @Override
    public void downgrade(Op op) {
        op.in("billing").moveTable("invoice", null);

        op.dropSchema("billing");
    }
}
