package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Version added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_VersionAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("version", bigint()).notNull().defaultsTo("0"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "version");
    }
}
