package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Table moves to a second schema. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TableMovesToASecondSchema implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSchema("billing");

        op.in("billing")
                .createTable(
                        "invoice",
                        column("id", bigint()).notNull(),
                        column("number", varchar(255)),
                        primaryKey("invoice_pkey", "id"));

        // its rows are lost
        op.dropTable(
                "invoice",
                column("id", bigint()).notNull(),
                column("number", varchar(255)),
                primaryKey("invoice_pkey", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "invoice",
                column("id", bigint()).notNull(),
                column("number", varchar(255)),
                primaryKey("invoice_pkey", "id"));

        op.in("billing").dropTable("invoice");

        op.dropSchema("billing");
    }
}
