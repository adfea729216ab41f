package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Bean validation size and min changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BeanValidationSizeAndMinChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("name", varchar(20)), c -> c.type(varchar(30)));
        op.alterConstraint(
                "product", check("product_pieces_check", "pieces >= 1"), check("product_pieces_check", "pieces>=0"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product", check("product_pieces_check", "pieces>=0"), check("product_pieces_check", "pieces >= 1"));
        op.alterColumn("product", column("name", varchar(30)), c -> c.type(varchar(20)));
    }
}
