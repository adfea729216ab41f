package dev.autogen.dialect;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import java.util.List;

/**
 * What is behind a statement that can only be put into words where the schema is known that it changes: a database without {@code alter
 * table} makes the table anew, and for that needs all of it.
 */
public interface Unfolding {

    /** A query of all that {@link #statements(List)} needs: rows of texts, none of them null. */
    String query();

    /**
     * The statements, each to be sent by itself.
     *
     * @param rows what the query yields right before they are run
     * @throws IllegalStateException if the operations do not fit the schema, or would lose something of it
     */
    List<String> statements(List<List<String>> rows);

    /**
     * The statements where no server can be asked.
     *
     * @param before the schema as the operations before {@link #operations} leave it
     * @throws IllegalStateException if the operations do not fit the schema
     */
    List<String> statements(Database before);

    /** The operations that the statements carry out, in their order. */
    List<Operation> operations();
}
