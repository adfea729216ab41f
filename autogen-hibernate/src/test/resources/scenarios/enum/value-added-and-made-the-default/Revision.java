package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.defined;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Value added and made the default. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ValueAddedAndMadeTheDefault implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterEnum("status", List.of("OPEN", "PAID"), List.of("CART", "OPEN", "PAID"));

        op.alterColumn(
                "purchase_order",
                column("status", defined("status")).defaultsTo("'OPEN'::status"),
                c -> c.defaultsTo("'CART'"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "purchase_order",
                column("status", defined("status")).defaultsTo("'CART'"),
                c -> c.defaultsTo("'OPEN'::status"));

        op.alterEnum("status", List.of("CART", "OPEN", "PAID"), List.of("OPEN", "PAID"));
    }
}
