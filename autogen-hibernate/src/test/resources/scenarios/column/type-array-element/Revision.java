package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type array element. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeArrayElement implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("sizes", array(integer())), c -> c.type(array(bigint())));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("sizes", array(bigint())), c -> c.type(array(integer())));
    }
}
