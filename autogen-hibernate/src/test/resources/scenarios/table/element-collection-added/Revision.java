package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Element collection added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ElementCollectionAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "customer_phone",
                column("customer_id", bigint()).notNull(),
                column("phone", varchar(30)).notNull(),
                primaryKey("customer_phone_pkey", "customer_id", "phone"));
        op.addForeignKey(
                "customer_phone",
                foreignKey("fk_customer_phone_customer", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("customer_phone");
    }
}
