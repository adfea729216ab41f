package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Subclass added to single table. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SubclassAddedToSingleTable implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("payment", column("iban", varchar(34)));
        op.alterConstraint(
                "payment",
                check("payment_dtype_check", "(dtype)::text = 'CardPayment'::text"),
                check("payment_dtype_check", "DTYPE in ('CardPayment', 'Transfer')"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "payment",
                check("payment_dtype_check", "DTYPE in ('CardPayment', 'Transfer')"),
                check("payment_dtype_check", "(dtype)::text = 'CardPayment'::text"));
        op.dropColumn("payment", "iban");
    }
}
