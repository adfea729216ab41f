package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Names that are not ascii. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamesThatAreNotAscii implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("größenübersicht", column("längenangabe_in_millimetern_ohne_verpackung_ööööööööö", integer()));
        op.addColumn("größenübersicht", column("Ärger", varchar(255)));
        op.addColumn(
                "größenübersicht",
                column("数量 🙂", varchar(255)).defaultsTo("'数量 🙂'").comment("数量 🙂"));
        op.alterColumn("größenübersicht", column("größe", integer()), c -> c.type(bigint()));
        op.addUnique("größenübersicht", unique("größenübersicht_Ärger_key", "Ärger"));
        op.addCheck(
                "größenübersicht",
                check(
                        "größenübersicht_längenangabe_in_millimetern_ohne_verp_check",
                        "längenangabe_in_millimetern_ohne_verpackung_ööööööööööööööö > 0"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("größenübersicht", "größenübersicht_längenangabe_in_millimetern_ohne_verp_check");
        op.dropUnique("größenübersicht", "größenübersicht_Ärger_key");
        op.alterColumn("größenübersicht", column("größe", bigint()), c -> c.type(integer()));
        op.dropColumn("größenübersicht", "数量 🙂");
        op.dropColumn("größenübersicht", "Ärger");
        op.dropColumn("größenübersicht", "längenangabe_in_millimetern_ohne_verpackung_ööööööööö");
    }
}
