package revisions;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Table and sequence move back and the schema goes. */
@Revision("5ce4a71005ce")
public final class R20260102030405_TableAndSequenceMoveBackAndTheSchemaGoes implements Migration {
    @Override
    public void upgrade(Op op) {
        Op billing = op.in("billing");

        billing.moveSequence("invoice_seq", null);

        billing.moveTable("invoice", null);

        op.dropSchema("billing");
    }

    @Override
    public void downgrade(Op op) {
        op.createSchema("billing");

        op.moveTable("invoice", "billing");

        op.moveSequence("invoice_seq", "billing");
    }
}
