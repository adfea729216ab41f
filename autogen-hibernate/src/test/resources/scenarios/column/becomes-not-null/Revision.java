package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Becomes not null. */
@Revision("5ce4a71005ce")
public final class R20260102030405_BecomesNotNull implements Migration {
    @Override
    public void upgrade(Op op) {
        // what do rows that exist get? Answer here, with an update in op.execute: the next line fails while a row has
        // no value
        op.requireNoNulls("product", "name");
        op.alterColumn("product", column("name", varchar(255)), c -> c.notNull());
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn("product", column("name", varchar(255)).notNull(), c -> c.nullable(true));
    }
}
