package revisions;

import static dev.autogen.Elements.index;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Added implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createIndex("product", index("idxs27fg7lxy07hwda5s44jxeoif", "name", "since"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropIndex("product", "idxs27fg7lxy07hwda5s44jxeoif");
    }
}
