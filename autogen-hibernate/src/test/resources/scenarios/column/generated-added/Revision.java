package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Generated added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_GeneratedAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("doubled", integer()).generatedVirtuallyAs("width * 2"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "doubled");
    }
}
