package dev.autogen.rewrite;

import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.Optional;

/** Knows what rows that exist get in a column which they must have a value in. */
@FunctionalInterface
public interface Fills {

    /** Nothing is known. */
    Fills NONE = (table, column, direction) -> Optional.empty();

    /**
     * The value for rows that have none.
     *
     * @param table the table
     * @param column the column as it shall be
     * @param direction whether it is wanted for the way there or the way back
     * @return an SQL expression, as {@link dev.autogen.dialect.Dialect#operand} gives it; empty if nobody says
     */
    Optional<String> valueFor(ObjectName table, Column column, RewriteContext.Direction direction);
}
