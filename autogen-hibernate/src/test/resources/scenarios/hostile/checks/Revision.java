package revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Checks. */
@Revision("5ce4a71005ce")
public final class R20260102030405_Checks implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("other", varchar(255)));
        op.alterConstraint(
                "product",
                check("ck", "(name)::text <> 'it''s */ \\u0022)'::text"),
                check("ck", "name <> 'it''s \\ ) */ \\u0022' and name !~ '^\\s*$'"));
        op.addCheck("product", check("product_other_check", "other not in ('(', ')', '\"', '''')"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("product", "product_other_check");
        op.alterConstraint(
                "product",
                check("ck", "name <> 'it''s \\ ) */ \\u0022' and name !~ '^\\s*$'"),
                check("ck", "(name)::text <> 'it''s */ \\u0022)'::text"));
        op.dropColumn("product", "other");
    }
}
