package revisions;

import static dev.autogen.Elements.column;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/**
 * Größe und 数量 🙂 für alle Artikel nachtragen, die vor der Umstellung angelegt worden sind, für alle Artikel
 * nachtragen, die vor der Umstellung angelegt worden sind, für alle Artikel nachtragen, die vor der Umstellung angelegt
 * worden sind, für alle Artikel nachtragen, die vor der Umstellung angelegt worden sind,
 */
@Revision("5ce4a71005ce")
public final class R20260102030405_GroßeUnd数量FurAlleArtikelNachtragenDieVorDerUmstellung implements Migration {
    @Override
    public void upgrade(Op op) {
        op.addColumn("product", column("subtitle", varchar(255)));
    }

    @Override
    public void downgrade(Op op) {
        op.dropColumn("product", "subtitle");
    }
}
