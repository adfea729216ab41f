package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Values reordered. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ValuesReordered implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterEnum("status", List.of("OPEN", "PAID", "SENT"), List.of("PAID", "OPEN", "SENT"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterEnum("status", List.of("PAID", "OPEN", "SENT"), List.of("OPEN", "PAID", "SENT"));
    }
}
