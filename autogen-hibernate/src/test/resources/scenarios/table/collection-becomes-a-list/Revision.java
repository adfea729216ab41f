package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Collection becomes a list. */
@Revision("5ce4a71005ce")
public final class R20260102030405_CollectionBecomesAList implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("customer_phone", column("position", integer()));
        // what do rows that exist get? Answer here, with an update in op.execute: the next line fails while a row has
        // no value
        op.requireNoNulls("customer_phone", "position");
        op.alterColumn("customer_phone", column("position", integer()), c -> c.notNull());
        op.addPrimaryKey("customer_phone", primaryKey("customer_phone_pkey", "position", "customer_id"));
        op.addCheck("customer_phone", check("customer_phone_position_check", "position>=0"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("customer_phone", "customer_phone_position_check");
        op.dropPrimaryKey("customer_phone", "customer_phone_pkey");
        op.dropColumn("customer_phone", "position");
    }
}
