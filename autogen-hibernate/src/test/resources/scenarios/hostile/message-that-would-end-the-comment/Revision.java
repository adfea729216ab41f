package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Close *&#47; the comment, "quote" it, &#92;u0022 &#92;u000a &#92; $L ${x} {&#64;code x} &lt;b&gt; &#64;param; ' */
@Revision("5ce4a71005ce")
public final class R20260102030405_CloseTheCommentQuoteItU0022U000aLXCodeXBParam implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("subtitle", varchar(255)));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "subtitle");
    }
}
