package revisions;

import static dev.autogen.Elements.attribute;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Attribute removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_AttributeRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        // what columns hold in an attribute that goes is lost
        op.alterComposite(
                "address",
                List.of(attribute("number", integer()), attribute("city", varchar(255))),
                List.of(attribute("number", integer())));
    }

    @Override
    public void downgrade(Op op) {
        op.alterComposite(
                "address",
                List.of(attribute("number", integer())),
                List.of(attribute("number", integer()), attribute("city", varchar(255))));
    }
}
