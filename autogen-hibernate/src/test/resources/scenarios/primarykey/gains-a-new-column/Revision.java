package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Gains a new column. */
@Revision("5ce4a71005ce")
public final class R20260102030405_GainsANewColumn implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropPrimaryKey("product", primaryKey("product_pkey", "region", "id"));
        op.addColumn("product", column("variant", integer()).notNull().defaultsTo("0"));
        op.addPrimaryKey("product", primaryKey("product_pkey", "region", "variant", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropPrimaryKey("product", "product_pkey");
        op.dropColumn("product", "variant");
        op.addPrimaryKey("product", primaryKey("product_pkey", "region", "id"));
    }
}
