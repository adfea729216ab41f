package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Column becomes unique. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ColumnBecomesUnique implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addUnique("product", unique("product_code_key", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("product", "product_code_key");
    }
}
