package revisions;

import static dev.autogen.Elements.attribute;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Attributes changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_AttributesChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        // fails while a value is longer than 40
        op.alterComposite(
                "address",
                List.of(attribute("number", integer()), attribute("city", varchar(255))),
                List.of(
                        attribute("number", bigint()),
                        attribute("city", varchar(40)),
                        attribute("country", varchar(255))));
    }

    @Override
    public void downgrade(Op op) {
        op.alterComposite(
                "address",
                List.of(
                        attribute("number", bigint()),
                        attribute("city", varchar(40)),
                        attribute("country", varchar(255))),
                List.of(attribute("number", integer()), attribute("city", varchar(255))));
    }
}
