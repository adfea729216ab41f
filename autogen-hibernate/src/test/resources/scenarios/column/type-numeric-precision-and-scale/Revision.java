package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.numeric;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type numeric precision and scale. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeNumericPrecisionAndScale implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("price", numeric(10, 2)), c -> c.type(numeric(14, 4)));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("price", numeric(14, 4)), c -> c.type(numeric(10, 2)));
    }
}
