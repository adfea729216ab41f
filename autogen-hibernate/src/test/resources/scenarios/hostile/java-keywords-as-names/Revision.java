package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Java keywords as names. */
@Revision("5ce4a71005ce")
public final class R20260102030405_JavaKeywordsAsNames implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "interface",
                column("super", bigint()),
                column("this", bigint()).notNull(),
                primaryKey("interface_pkey", "this"));
        op.addForeignKey("interface", foreignKey("extends", "super").references("class", "int"));

        op.addColumn("class", column("void", integer()).defaultsTo("0"));
        op.addColumn("class", column("new", varchar(255)));
        op.alterColumn("class", column("package", varchar(50)), c -> c.type(varchar(100)));
        // its values are lost
        op.dropColumn("class", column("static", varchar(255)));
        op.addUnique("class", unique("class_new_key", "new"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("class", "class_new_key");
        op.addColumn("class", column("static", varchar(255)));
        op.alterColumn("class", column("package", varchar(100)), c -> c.type(varchar(50)));
        op.dropColumn("class", "new");
        op.dropColumn("class", "void");

        op.dropTable("interface");
    }
}
