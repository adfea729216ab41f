package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Self reference added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SelfReferenceAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("category", column("parent_id", bigint()));
        op.addForeignKey(
                "category", foreignKey("fk_category_parent", "parent_id").references("category", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("category", "fk_category_parent");
        op.dropColumn("category", "parent_id");
    }
}
