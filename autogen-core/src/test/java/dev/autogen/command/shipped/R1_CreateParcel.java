package dev.autogen.command.shipped;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** What an application ships on its class path. */
@Revision("shipped1")
public final class R1_CreateParcel implements Migration {

    @Override
    public void upgrade(Op op) {
        op.execute("create table parcel (id bigint)");
    }

    @Override
    public void downgrade(Op op) {
        op.execute("drop table parcel");
    }
}
