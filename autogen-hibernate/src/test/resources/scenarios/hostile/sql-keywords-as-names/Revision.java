package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Sql keywords as names. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SqlKeywordsAsNames implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("order", column("references", bigint()));
        op.addColumn("order", column("default", varchar(255)).defaultsTo("'table'"));
        op.addColumn("order", column("value", varchar(255)));
        op.alterColumn("order", column("from", varchar(10)), c -> c.type(varchar(20)));
        op.addUnique("order", unique("unique", "select", "from"));
        op.addCheck("order", check("check", "\"user\" <> ''"));
        op.createIndex("order", index("index", "from"));
        op.addForeignKey("order", foreignKey("foreign", "references").references("order", "primary"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("order", "foreign");
        op.dropIndex("order", "index");
        op.dropCheck("order", "check");
        op.dropUnique("order", "unique");
        op.alterColumn("order", column("from", varchar(20)), c -> c.type(varchar(10)));
        op.dropColumn("order", "value");
        op.dropColumn("order", "default");
        op.dropColumn("order", "references");
    }
}
