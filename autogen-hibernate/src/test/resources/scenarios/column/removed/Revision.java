package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Removed implements Migration {
    @Override
    public void upgrade(Op op) {
        // its values are lost
        op.dropColumn("product", column("name", varchar(40)));
        // its values are lost
        op.dropColumn("product", column("visible", bool()).notNull().defaultsTo("true"));
    }

    @Override
    public void downgrade(Op op) {
        op.addColumn("product", column("visible", bool()).notNull().defaultsTo("true"));
        op.addColumn("product", column("name", varchar(40)));
    }
}
