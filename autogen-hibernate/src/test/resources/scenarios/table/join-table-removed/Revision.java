package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Join table removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_JoinTableRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        // its rows are lost
        op.dropTable(
                "product_tag",
                column("product_id", bigint()).notNull(),
                column("tag_id", bigint()).notNull(),
                primaryKey("product_tag_pkey", "product_id", "tag_id"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "product_tag",
                column("product_id", bigint()).notNull(),
                column("tag_id", bigint()).notNull(),
                primaryKey("product_tag_pkey", "product_id", "tag_id"));
        op.addForeignKey(
                "product_tag", foreignKey("fk_product_tag_tag", "tag_id").references("tag", "id"));
        op.addForeignKey(
                "product_tag",
                foreignKey("fk_product_tag_product", "product_id").references("product", "id"));
    }
}
