package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Becomes generated. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BecomesGenerated implements Migration {
    @Override
    public void upgrade(Op op) {
        // its values are replaced by computed ones
        op.alterColumn("product", column("doubled", integer()), c -> c.generatedVirtuallyAs("width * 2"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product", column("doubled", integer()).generatedVirtuallyAs("width * 2"), c -> c.generation(null));
    }
}
