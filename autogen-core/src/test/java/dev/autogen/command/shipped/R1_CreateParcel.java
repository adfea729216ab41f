package dev.autogen.command.shipped;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** What an application ships on its class path. */
@Revision("shipped1")
public final class R1_CreateParcel implements Migration {

    @Override
    public void upgrade(Op op) {
        op.createTable("parcel", column("id", bigint()).notNull(), primaryKey("pk_parcel", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("parcel");
    }
}
