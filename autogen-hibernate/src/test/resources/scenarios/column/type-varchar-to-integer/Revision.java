package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type varchar to integer. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeVarcharToInteger implements Migration {
    @Override
    public void upgrade(Op op) {
        // fails while a text is not a value of the new type
        op.alterColumn(
                "product",
                column("pieces", varchar(255)).defaultsTo("'1'"),
                c -> c.type(integer()).defaultsTo("1"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product",
                column("pieces", integer()).defaultsTo("1"),
                c -> c.type(varchar(255)).defaultsTo("'1'"));
    }
}
