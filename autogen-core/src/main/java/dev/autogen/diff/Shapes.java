package dev.autogen.diff;

import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/** By what less than the whole of it a constraint or index is known again. */
final class Shapes {

    private Shapes() {}

    /** The same whether rows are held to it or not, and whether it is all there or not. */
    static Object essence(Object part) {
        if (part instanceof ForeignKey key) {
            return key.enforcement(Enforcement.VALID);
        } else if (part instanceof Check check) {
            return check.enforcement(Enforcement.VALID);
        }
        return part instanceof Index index ? index.state(Index.State.VALID) : part;
    }

    static Enforcement enforcement(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.enforcement();
        }
        return constraint instanceof Check check ? check.enforcement() : Enforcement.VALID;
    }

    /** What it is on; of what is not on columns, all of it. A table has one primary key whatever that is on. */
    static Object columns(Object part) {
        if (part instanceof ForeignKey key) {
            return List.of(key.columns(), key.target(), key.targetColumns());
        } else if (part instanceof UniqueConstraint unique) {
            return unique.columns();
        } else if (part instanceof Index index) {
            return index.keys().stream().map(Index.Key::text).toList();
        }
        return part instanceof PrimaryKey ? PrimaryKey.class : part;
    }
}
