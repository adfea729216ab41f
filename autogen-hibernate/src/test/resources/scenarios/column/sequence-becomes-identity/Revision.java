package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Sequence becomes identity. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SequenceBecomesIdentity implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn("product", column("id", bigint()).notNull(), c -> c.identity());

        // its position is lost
        op.dropSequence("product_seq", s -> s.incrementsBy(50));
    }

    @Override
    public void downgrade(Op op) {
        op.createSequence("product_seq", s -> s.incrementsBy(50));

        op.alterColumn("product", column("id", bigint()).identity(), c -> c.generation(null));
    }
}
