package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.bool;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Soft delete added. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SoftDeleteAdded implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn(
                "product",
                column("deleted", bool()).notNull().defaultsTo("false").comment("Soft-delete indicator"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "deleted");
    }
}
