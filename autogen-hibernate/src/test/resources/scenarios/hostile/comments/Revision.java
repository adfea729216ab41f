package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Comments. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Comments implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("added", varchar(255)).comment("""
             \r\n\
            \007 \
            """));
        op.alterColumn("product", column("name", varchar(255)).comment("/** old */"), c -> c.comment("""
            \\u0022);
            // */ '\
            """));
        op.commentOnTable("product", "it's */ \\u0022", """
            it's

            */ "quoted" ""\" \\u0022 \\ ${x} $L %s ? :x \\
            \ttab and trailing\s
            end\\\
            """);
    }

    @Override
    public void downgrade(Op op) {
        op.commentOnTable("product", """
            it's

            */ "quoted" ""\" \\u0022 \\ ${x} $L %s ? :x \\
            \ttab and trailing\s
            end\\\
            """, "it's */ \\u0022");
        op.alterColumn("product", column("name", varchar(255)).comment("""
            \\u0022);
            // */ '\
            """), c -> c.comment("/** old */"));
        op.dropColumn("product", "added");
    }
}
