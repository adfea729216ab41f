package dev.autogen.reflect;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Sequence;
import java.util.List;

/**
 * What a database has beside tables.
 *
 * @param reach which schemas there are
 * @param enums named enum types that no extension owns
 * @param composites composite types that are not the row type of a table, and that no extension owns
 * @param sequences sequences that neither a column nor an extension owns
 */
public record Surroundings(
        Reach reach, List<EnumType> enums, List<CompositeType> composites, List<Sequence> sequences) {
    public Surroundings {
        enums = List.copyOf(enums);
        composites = List.copyOf(composites);
        sequences = List.copyOf(sequences);
    }
}
