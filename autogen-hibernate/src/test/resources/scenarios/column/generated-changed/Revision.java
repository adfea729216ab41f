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
        op.alterColumn(
                "product",
                column("area", integer()).generatedVirtuallyAs("width * 2"),
                c -> c.generatedVirtuallyAs("width * depth"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product",
                column("area", integer()).generatedVirtuallyAs("width * depth"),
                c -> c.generatedVirtuallyAs("width * 2"));
    }
}
