package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Collation removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CollationRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("name", varchar(255)).collation("C"), c -> c.collation(null));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("name", varchar(255)), c -> c.collation("C"));
    }
}
