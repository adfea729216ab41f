package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comment removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CommentRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.commentOnTable("product", "What we sell", null);
    }

    @Override
    public void downgrade(Op op) {
        op.commentOnTable("product", null, "What we sell");
    }
}
