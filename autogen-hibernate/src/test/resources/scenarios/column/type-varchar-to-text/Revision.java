package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.text;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type varchar to text. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeVarcharToText implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("description", varchar(2000)), c -> c.type(text()));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("description", text()), c -> c.type(varchar(2000)));
    }
}
