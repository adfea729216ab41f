package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comment added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CommentAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("name", varchar(255)), c -> c.comment("As printed on the invoice"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product", column("name", varchar(255)).comment("As printed on the invoice"), c -> c.comment(null));
    }
}
