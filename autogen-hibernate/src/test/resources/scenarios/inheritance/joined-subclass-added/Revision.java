package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Joined subclass added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_JoinedSubclassAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "transfer",
                column("id", bigint()).notNull(),
                column("iban", varchar(34)),
                primaryKey("transfer_pkey", "id"));
        op.addForeignKey("transfer", foreignKey("fk_transfer_payment", "id").references("payment", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("transfer");
    }
}
