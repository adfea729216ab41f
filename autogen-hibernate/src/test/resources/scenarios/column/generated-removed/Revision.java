package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Generated removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_GeneratedRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn(
                "product", column("doubled", integer()).generatedVirtuallyAs("width * 2"), c -> c.generation(null));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("doubled", integer()), c -> c.generatedVirtuallyAs("width * 2"));
    }
}
