package revisions;

import static dev.autogen.Elements.primaryKey;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Single becomes composite. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SingleBecomesComposite implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint("product", primaryKey("product_pkey", "id"), primaryKey("product_pkey", "region", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint("product", primaryKey("product_pkey", "region", "id"), primaryKey("product_pkey", "id"));
    }
}
