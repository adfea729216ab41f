package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comment changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CommentChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.commentOnTable("product", "What we sell", "What we sell, and what we used to sell");
    }

    @Override
    public void downgrade(Op op) {
        op.commentOnTable("product", "What we sell, and what we used to sell", "What we sell");
    }
}
