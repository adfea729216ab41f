package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Names with double quotes. */
@Revision("5ce4a71005ce")
public final class R20260102030405_NamesWithDoubleQuotes implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("say \"hi\"", column("a\"b", varchar(255)).comment("a \"b\""));
        op.alterColumn("say \"hi\"", column("i\"d", integer()).notNull(), c -> c.type(bigint()));
        op.addUnique("say \"hi\"", unique("say \"hi\"_a\"b_key", "a\"b"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropUnique("say \"hi\"", "say \"hi\"_a\"b_key");
        op.alterColumn("say \"hi\"", column("i\"d", bigint()).notNull(), c -> c.type(integer()));
        op.dropColumn("say \"hi\"", "a\"b");
    }
}
