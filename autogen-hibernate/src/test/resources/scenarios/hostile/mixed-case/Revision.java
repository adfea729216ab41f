package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Mixed case. */
@Revision("5ce4a71005ce")
public final class R20260102030405_MixedCase implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("OrderLine", column("Amount", integer()));
        op.addColumn("OrderLine", column("LineNo2", integer()));
        op.addColumn("OrderLine", column("ParentId", bigint()));
        op.addUnique("OrderLine", unique("OrderLine_LineNo2_key", "LineNo2"));
        op.addUnique("OrderLine", unique("uq_orderline", "LineNo", "text"));
        op.addCheck("OrderLine", check("OrderLine_Amount_check", "\"Amount\" > 0"));
        op.createIndex("OrderLine", index("ix_orderline", "LineNo"));
        op.addForeignKey(
                "OrderLine",
                foreignKey("fkioe6t9qxw0f3cf75gatns8w09", "ParentId").references("OrderLine", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("OrderLine", "fkioe6t9qxw0f3cf75gatns8w09");
        op.dropIndex("OrderLine", "ix_orderline");
        op.dropCheck("OrderLine", "OrderLine_Amount_check");
        op.dropUnique("OrderLine", "uq_orderline");
        op.dropUnique("OrderLine", "OrderLine_LineNo2_key");
        op.dropColumn("OrderLine", "ParentId");
        op.dropColumn("OrderLine", "LineNo2");
        op.dropColumn("OrderLine", "Amount");
    }
}
