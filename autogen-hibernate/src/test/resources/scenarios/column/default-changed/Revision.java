package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Default changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_DefaultChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("pieces", integer()).defaultsTo("1"), c -> c.defaultsTo("1 + 1"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("pieces", integer()).defaultsTo("1 + 1"), c -> c.defaultsTo("1"));
    }
}
