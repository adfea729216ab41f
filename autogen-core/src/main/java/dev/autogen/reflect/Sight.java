package dev.autogen.reflect;

import dev.autogen.schema.Database;
import java.util.List;

/**
 * How much of a schema a catalog can tell.
 *
 * @param desired the desired schema; what the catalog is mute about is as on the current side, and so is not compared
 * @param unseen what of the desired schema that is, a line each
 */
public record Sight(Database desired, List<String> unseen) {
    public Sight {
        unseen = List.copyOf(unseen);
    }
}
