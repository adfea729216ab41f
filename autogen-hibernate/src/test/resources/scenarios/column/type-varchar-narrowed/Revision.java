package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type varchar narrowed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeVarcharNarrowed implements Migration {
    @Override
    public void upgrade(Op op) {
        // fails while a value is longer than 40
        op.alterColumn("product", column("name", varchar(80)).defaultsTo("'unnamed'"), c -> c.type(varchar(40)));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("name", varchar(40)).defaultsTo("'unnamed'"), c -> c.type(varchar(80)));
    }
}
