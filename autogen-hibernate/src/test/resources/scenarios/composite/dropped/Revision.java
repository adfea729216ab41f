package revisions;

import static dev.autogen.Elements.attribute;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.array;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Dropped. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Dropped implements Migration {
    @Override
    public void upgrade(Op op) {
        // its values are lost
        op.dropColumn("customer", column("home", defined("address")));
        // its values are lost
        op.dropColumn("customer", column("others", array(defined("address"))));

        op.dropComposite("address", attribute("number", integer()), attribute("city", varchar(255)));
    }

    @Override
    public void downgrade(Op op) {
        op.createComposite("address", attribute("number", integer()), attribute("city", varchar(255)));

        op.addColumn("customer", column("others", array(defined("address"))));
        op.addColumn("customer", column("home", defined("address")));
    }
}
