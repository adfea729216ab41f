package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Value added in the middle. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ValueAddedInTheMiddle implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterEnum("status", List.of("OPEN", "PAID"), List.of("OPEN", "APPROVED", "PAID"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterEnum("status", List.of("OPEN", "APPROVED", "PAID"), List.of("OPEN", "PAID"));
    }
}
