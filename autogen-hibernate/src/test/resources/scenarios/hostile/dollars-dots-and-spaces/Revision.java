package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Dollars dots and spaces. */
@Revision("5ce4a71005ce")
public final class R20260102030405_DollarsDotsAndSpaces implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("shop.product ", column("$1", varchar(255)));
        op.addColumn("shop.product ", column("100%", varchar(255)));
        op.addColumn("shop.product ", column("tab\there", varchar(255)).comment("$T"));
        op.addColumn("shop.product ", column("two  spaces", varchar(255)).defaultsTo("'$L $$ $1'"));
        op.alterColumn("shop.product ", column("prix$", integer()), c -> c.type(bigint()));
        // what do rows that exist get? Answer here, with an update in op.execute: the next line fails while a row has
        // no value
        op.requireNoNulls("shop.product ", "trailing ");
        op.alterColumn("shop.product ", column("trailing ", varchar(255)), c -> c.notNull());
        op.addUnique("shop.product ", unique("shop.product _$1_key", "$1"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("shop.product ", "shop.product _$1_key");
        op.alterColumn("shop.product ", column("trailing ", varchar(255)).notNull(), c -> c.nullable(true));
        op.alterColumn("shop.product ", column("prix$", bigint()), c -> c.type(integer()));
        op.dropColumn("shop.product ", "two  spaces");
        op.dropColumn("shop.product ", "tab\there");
        op.dropColumn("shop.product ", "100%");
        op.dropColumn("shop.product ", "$1");
    }
}
