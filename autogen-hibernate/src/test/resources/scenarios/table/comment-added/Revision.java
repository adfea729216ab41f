package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comment added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CommentAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.commentOnTable("product", null, "What we sell");
    }

    @Override
    public void downgrade(Op op) {
        op.commentOnTable("product", "What we sell", null);
    }
}
