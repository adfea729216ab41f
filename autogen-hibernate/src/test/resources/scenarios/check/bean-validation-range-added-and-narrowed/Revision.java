package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Bean validation range added and narrowed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BeanValidationRangeAddedAndNarrowed implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropCheck("product", check("product_rebate_check", "(rebate <= 100) AND (rebate >= 0)"));
        op.addCheck("product", check("product_pieces_check", "(pieces<=9) and (pieces>=1)"));
        op.addCheck("product", check("product_rebate_check", "(rebate<=99) and (rebate>=0)"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "product_rebate_check");
        op.dropCheck("product", "product_pieces_check");
        op.addCheck("product", check("product_rebate_check", "(rebate <= 100) AND (rebate >= 0)"));
    }
}
