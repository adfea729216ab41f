package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Type boolean to integer. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TypeBooleanToInteger implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterColumn(
                "product",
                column("visible", bool()).notNull().defaultsTo("true"),
                c -> c.type(integer()).defaultsTo("1"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product",
                column("visible", integer()).notNull().defaultsTo("1"),
                c -> c.type(bool()).defaultsTo("true"));
    }
}
