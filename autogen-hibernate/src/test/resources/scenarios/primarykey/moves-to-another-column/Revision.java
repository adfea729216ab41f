package revisions;

import static dev.autogen.Elements.primaryKey;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Moves to another column. */
@Revision("5ce4a71005ce")
public final class R20260102030405_MovesToAnotherColumn implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint("product", primaryKey("product_pkey", "number"), primaryKey("product_pkey", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint("product", primaryKey("product_pkey", "code"), primaryKey("product_pkey", "number"));
    }
}
