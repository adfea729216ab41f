package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.date;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Default removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_DefaultRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("since", date()).defaultsTo("CURRENT_DATE"), c -> c.defaultsTo(null));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("since", date()), c -> c.defaultsTo("CURRENT_DATE"));
    }
}
