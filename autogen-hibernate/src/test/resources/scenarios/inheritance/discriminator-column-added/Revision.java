package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Discriminator column added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_DiscriminatorColumnAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("payment", column("kind", varchar(20)).notNull().defaultsTo("'Payment'"));
        op.addColumn("payment", column("iban", varchar(255)));
        op.addCheck("payment", check("payment_kind_check", "kind in ('Payment', 'Transfer')"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("payment", "payment_kind_check");
        op.dropColumn("payment", "iban");
        op.dropColumn("payment", "kind");
    }
}
