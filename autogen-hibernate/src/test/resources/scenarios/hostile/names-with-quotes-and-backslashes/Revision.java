package revisions;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Names with quotes and backslashes. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamesWithQuotesAndBackslashes implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("a\\b */ ' c", column("parent's \\", bigint()));
        op.addColumn("a\\b */ ' c", column("\\u0022);", varchar(255)).defaultsTo("'x'"));
        op.addUnique("a\\b */ ' c", unique("uq ' \\ */", "it's \\n", "/* */ -- ;"));
        op.addCheck("a\\b */ ' c", check("ck ' \\ */", "\"it's \\n\" <> ''"));
        op.createIndex("a\\b */ ' c", index("idx3mcuweaq4vaicygwyr19kc8b1", desc("it's \\n"), asc("/* */ -- ;")));
        op.addForeignKey("a\\b */ ' c", foreignKey("fk ' \\ */", "parent's \\").references("a\\b */ ' c", "id'"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("a\\b */ ' c", "fk ' \\ */");
        op.dropIndex("a\\b */ ' c", "idx3mcuweaq4vaicygwyr19kc8b1");
        op.dropCheck("a\\b */ ' c", "ck ' \\ */");
        op.dropUnique("a\\b */ ' c", "uq ' \\ */");
        op.dropColumn("a\\b */ ' c", "\\u0022);");
        op.dropColumn("a\\b */ ' c", "parent's \\");
    }
}
