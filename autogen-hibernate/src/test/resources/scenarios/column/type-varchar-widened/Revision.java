package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type varchar widened. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeVarcharWidened implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("name", varchar(40)), c -> c.type(varchar(80)));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("name", varchar(80)), c -> c.type(varchar(40)));
    }
}
