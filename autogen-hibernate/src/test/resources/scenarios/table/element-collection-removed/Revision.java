package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Element collection removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ElementCollectionRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        // its rows are lost
        op.dropTable(
                "customer_phone",
                column("position", integer()).notNull(),
                column("customer_id", bigint()).notNull(),
                column("phone", varchar(30)),
                primaryKey("customer_phone_pkey", "position", "customer_id"),
                check("customer_phone_position_check", "\"position\" >= 0"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "customer_phone",
                column("position", integer()).notNull(),
                column("customer_id", bigint()).notNull(),
                column("phone", varchar(30)),
                primaryKey("customer_phone_pkey", "position", "customer_id"),
                check("customer_phone_position_check", "\"position\" >= 0"));
        op.addForeignKey(
                "customer_phone",
                foreignKey("fk_customer_phone_customer", "customer_id").references("customer", "id"));
    }
}
