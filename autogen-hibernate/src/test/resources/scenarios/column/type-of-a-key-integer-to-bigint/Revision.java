package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type of a key integer to bigint. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeOfAKeyIntegerToBigint implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("customer", column("id", integer()).identity(), c -> c.type(bigint()));

        op.alterColumn("purchase_order", column("customer_id", integer()), c -> c.type(bigint()));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("purchase_order", column("customer_id", bigint()), c -> c.type(integer()));

        op.alterColumn("customer", column("id", bigint()).identity(), c -> c.type(integer()));
    }
}
