package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type integer to bigint. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeIntegerToBigint implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("stock", integer()), c -> c.type(bigint()));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("stock", bigint()), c -> c.type(integer()));
    }
}
