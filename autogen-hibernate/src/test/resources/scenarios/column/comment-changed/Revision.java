package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comment changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CommentChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn(
                "product",
                column("name", varchar(255)).comment("As printed on the invoice"),
                c -> c.comment("As printed on invoices"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product",
                column("name", varchar(255)).comment("As printed on invoices"),
                c -> c.comment("As printed on the invoice"));
    }
}
