package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Add a subtitle It is shown below the name. * and starred. */
@Revision("5ce4a71005ce")
public final class R20260102030405_AddASubtitleItIsShownBelowTheNameAndStarred implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("subtitle", varchar(255)));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "subtitle");
    }
}
