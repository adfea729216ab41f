package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Bean validation range added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BeanValidationRangeAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addCheck("product", check("product_pieces_check", "(pieces<=9) and (pieces>=1)"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "product_pieces_check");
    }
}
