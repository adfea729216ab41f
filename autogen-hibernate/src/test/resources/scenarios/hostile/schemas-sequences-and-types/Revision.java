package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.defined;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;
import java.util.List;

/** Schemas sequences and types. */
@Revision("5ce4a71005ce")
public final class R20260102030405_SchemasSequencesAndTypes implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSchema("user");
        op.alterEnum("größe$", List.of("$", "Groß", "Klein"), List.of("$", "Groß", "Klein", "MITTEL"));
        op.createSequence("sequence's \\", s -> s.incrementsBy(50));

        op.in("user")
                .createTable(
                        "product",
                        column("id", bigint()).notNull(),
                        column("size", defined("größe$")),
                        primaryKey("product_pkey", "id"));

        // its rows are lost
        op.in("My Schema")
                .dropTable(
                        "product",
                        column("id", bigint()).notNull(),
                        column("size", defined("größe$")),
                        primaryKey("product_pkey", "id"));

        // its position is lost
        op.dropSequence("Sequence 1.0", s -> s.incrementsBy(50));
        op.dropSchema("My Schema");
    }

    @Override
    public void downgrade(Op op) {
        op.createSchema("My Schema");
        op.createSequence("Sequence 1.0", s -> s.incrementsBy(50));

        op.in("My Schema")
                .createTable(
                        "product",
                        column("id", bigint()).notNull(),
                        column("size", defined("größe$")),
                        primaryKey("product_pkey", "id"));

        op.in("user").dropTable("product");

        op.dropSequence("sequence's \\");
        op.alterEnum("größe$", List.of("$", "Groß", "Klein", "MITTEL"), List.of("$", "Groß", "Klein"));
        op.dropSchema("user");
    }
}
