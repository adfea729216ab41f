package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Secondary table added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SecondaryTableAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "product_text",
                column("product_id", bigint()).notNull(),
                column("description", varchar(2000)),
                primaryKey("product_text_pkey", "product_id"));
        op.addForeignKey(
                "product_text",
                foreignKey("fk_product_text_product", "product_id").references("product", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("product_text");
    }
}
