package revisions;

import static dev.autogen.Elements.unique;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Column no longer unique. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ColumnNoLongerUnique implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropUnique("product", unique("product_code_key", "code"));
    }

    @Override
    public void downgrade(Op op) {
        op.addUnique("product", unique("product_code_key", "code"));
    }
}
