package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Generated removed with its source. */
@Revision("5ce4a71005ce")
public final class R20260102030405_GeneratedRemovedWithItsSource implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropColumn("product", column("doubled", integer()).generatedVirtuallyAs("amount * 2"));
        // its values are lost
        op.dropColumn("product", column("amount", integer()));
    }

    @Override
    public void downgrade(Op op) {
        op.addColumn("product", column("amount", integer()));
        op.addColumn("product", column("doubled", integer()).generatedVirtuallyAs("amount * 2"));
    }
}
