package revisions;

import static dev.autogen.Elements.options;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Storage parameters removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_StorageParametersRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterTable("product", options().with("fillfactor=70"), options());
    }

    @Override
    public void downgrade(Op op) {
        op.alterTable("product", options(), options().with("fillfactor=70"));
    }
}
