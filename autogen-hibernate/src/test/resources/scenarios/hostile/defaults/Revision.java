package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Defaults. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Defaults implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("dollars", varchar(255)).defaultsTo("$q$it's$q$"));
        op.addColumn("product", column("escaped", varchar(255)).defaultsTo("E'a\\nb\\\\'"));
        op.addColumn("product", column("lines", varchar(255)).defaultsTo("""
            'two
            lines\\u0022'\
            """));
        op.alterColumn(
                "product",
                column("name", varchar(255)).defaultsTo("'it''s */ \\u0022'"),
                c -> c.defaultsTo("'it''s \"\"\" $L \\'"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterColumn(
                "product",
                column("name", varchar(255)).defaultsTo("'it''s \"\"\" $L \\'"),
                c -> c.defaultsTo("'it''s */ \\u0022'"));
        op.dropColumn("product", "lines");
        op.dropColumn("product", "escaped");
        op.dropColumn("product", "dollars");
    }
}
