package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type varchar to jsonb. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeVarcharToJsonb implements Migration {
    @Override
    public void upgrade(Op op) {
        // fails while a text is not a value of the new type
        op.alterColumn("product", column("attributes", varchar(255)), c -> c.type(type("jsonb")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("attributes", type("jsonb")), c -> c.type(varchar(255)));
    }
}
