package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Replaced by another with the same index name. */
@Revision("5ce4a71005ce")
public final class R20260102030405_ReplacedByAnotherWithTheSameIndexName implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createTable(
                "article",
                column("id", bigint()).notNull(),
                column("name", varchar(255)),
                primaryKey("article_pkey", "id"));

        op.dropIndex("product", index("ix_name", "name"));

        op.createIndex("article", index("ix_name", "name"));

        // its rows are lost
        op.dropTable(
                "product",
                column("id", bigint()).notNull(),
                column("name", varchar(255)),
                primaryKey("product_pkey", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "product",
                column("id", bigint()).notNull(),
                column("name", varchar(255)),
                primaryKey("product_pkey", "id"));

        op.dropIndex("article", "ix_name");

        op.createIndex("product", index("ix_name", "name"));

        op.dropTable("article");
    }
}
