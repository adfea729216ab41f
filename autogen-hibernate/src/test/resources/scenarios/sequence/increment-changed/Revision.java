package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Increment changed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_IncrementChanged implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterSequence("product_number", s -> s.incrementsBy(50), s -> s.incrementsBy(20));
    }

    @Override
    public void downgrade(Op op) {
        op.alterSequence("product_number", s -> s.incrementsBy(20), s -> s.incrementsBy(50));
    }
}
