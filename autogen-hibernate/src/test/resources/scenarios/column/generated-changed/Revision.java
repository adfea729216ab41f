package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Generated changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_GeneratedChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.dropColumn("product", column("area", integer()).generatedVirtuallyAs("width * 2"));
        op.addColumn("product", column("area", integer()).generatedVirtuallyAs("width * depth"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "area");
        op.addColumn("product", column("area", integer()).generatedVirtuallyAs("width * 2"));
    }
}
