package revisions;

import static dev.autogen.Elements.check;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Enum values. */
@Revision("5ce4a71005ce")
public final class R20260102030405_EnumValues implements Migration {
    @Override
    public void upgrade(Op op) {
        op.alterConstraint(
                "product",
                check("product_shape_check", "shape in ('\\u0022, \"b\"', ') */ or')"),
                check("product_shape_check", "shape in ('a\\b $L', '\\u0022, \"b\"', ') */ or')"));
    }

    @Override
    public void downgrade(Op op) {
        op.alterConstraint(
                "product",
                check("product_shape_check", "shape in ('a\\b $L', '\\u0022, \"b\"', ') */ or')"),
                check("product_shape_check", "shape in ('\\u0022, \"b\"', ') */ or')"));
    }
}
