package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Value removed. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ValueRemoved implements Migration {
    @Override
    public void upgrade(Op op) {
        // fails while a row holds a value that goes
        op.alterEnum("status", List.of("LOST", "OPEN", "PAID"), List.of("OPEN", "PAID"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterEnum("status", List.of("OPEN", "PAID"), List.of("LOST", "OPEN", "PAID"));
    }
}
