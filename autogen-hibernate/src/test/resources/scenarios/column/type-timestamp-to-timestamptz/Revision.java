package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.timestamptz;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type timestamp to timestamptz. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeTimestampToTimestamptz implements Migration {
    @Override
    public void upgrade(Op op) {
        // values are taken to be in the session's time zone (op.execute("set local time zone ...") chooses another)
        op.alterColumn(
                "purchase_order",
                column("placed", timestamp(6)).defaultsTo("LOCALTIMESTAMP"),
                c -> c.type(timestamptz(6)).defaultsTo("current_timestamp"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "purchase_order",
                column("placed", timestamptz(6)).defaultsTo("current_timestamp"),
                c -> c.type(timestamp(6)).defaultsTo("LOCALTIMESTAMP"));
    }
}
