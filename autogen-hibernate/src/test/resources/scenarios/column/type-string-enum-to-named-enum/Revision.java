package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type string enum to named enum. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeStringEnumToNamedEnum implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createEnum("status", "OPEN", "PAID");

        op.dropCheck("purchase_order", check("purchase_order_status_check", "status in ('OPEN', 'PAID')"));
        // fails while a text is not a value of the new type
        op.alterColumn("purchase_order", column("status", varchar(255)), c -> c.type(defined("status")));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("purchase_order", column("status", defined("status")), c -> c.type(varchar(255)));
        op.addCheck("purchase_order", check("purchase_order_status_check", "status in ('OPEN', 'PAID')"));

        op.dropEnum("status");
    }
}
