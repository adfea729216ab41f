package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Schema removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SchemaRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        // its rows are lost
        op.in("billing")
                .dropTable(
                        "invoice",
                        column("id", bigint()).identity(),
                        column("product_id", bigint()),
                        primaryKey("invoice_pkey", "id"));

        op.dropSchema("billing");
    }

    @Override
    public void downgrade(Op op) {
        Op billing = op.in("billing");

        op.createSchema("billing");

        billing.createTable(
                "invoice",
                column("id", bigint()).identity(),
                column("product_id", bigint()),
                primaryKey("invoice_pkey", "id"));
        billing.addForeignKey(
                "invoice", foreignKey("fk_invoice_product", "product_id").references("product", "id"));
    }
}
