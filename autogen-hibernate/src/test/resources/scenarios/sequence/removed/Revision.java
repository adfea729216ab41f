package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Removed implements Migration {
    @Override
    public void upgrade(Op op) {
        // its position is lost
        op.dropSequence("product_number", s -> s.startsWith(1000).incrementsBy(10));
    }

    @Override
    public void downgrade(Op op) {
        op.createSequence("product_number", s -> s.startsWith(1000).incrementsBy(10));
    }
}
