package revisions;

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

        op.in("My Schema").moveTable("product", "user");

        op.alterEnum("größe$", List.of("$", "Groß", "Klein"), List.of("$", "Groß", "Klein", "MITTEL"));
        op.createSequence("sequence's \\", s -> s.incrementsBy(50));
        // its position is lost
        op.dropSequence("Sequence 1.0", s -> s.incrementsBy(50));
        op.dropSchema("My Schema");
    }

    @Override
    public void downgrade(Op op) {
        op.createSchema("My Schema");
        op.createSequence("Sequence 1.0", s -> s.incrementsBy(50));
        op.dropSequence("sequence's \\");
        op.alterEnum("größe$", List.of("$", "Groß", "Klein", "MITTEL"), List.of("$", "Groß", "Klein"));

        op.in("user").moveTable("product", "My Schema");

        op.dropSchema("user");
    }
}
