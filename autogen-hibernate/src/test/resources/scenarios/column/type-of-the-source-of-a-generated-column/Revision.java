package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type of the source of a generated column. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeOfTheSourceOfAGeneratedColumn implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropColumn("product", column("wide", bool()).generatedVirtuallyAs("width > 100"));
        op.dropColumn("product", column("doubled", integer()).generatedVirtuallyAs("width * 2"));
        op.alterColumn("product", column("width", integer()), c -> c.type(bigint()));
        op.addColumn("product", column("wide", bool()).generatedVirtuallyAs("width > 100"));
        op.addColumn("product", column("doubled", bigint()).generatedVirtuallyAs("width * 2"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "doubled");
        op.dropColumn("product", "wide");
        op.alterColumn("product", column("width", bigint()), c -> c.type(integer()));
        op.addColumn("product", column("doubled", integer()).generatedVirtuallyAs("width * 2"));
        op.addColumn("product", column("wide", bool()).generatedVirtuallyAs("width > 100"));
    }
}
