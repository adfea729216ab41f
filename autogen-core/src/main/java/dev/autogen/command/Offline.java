package dev.autogen.command;

import dev.autogen.dialect.ServerVersion;
import java.util.List;

/**
 * What came of a comparison with the history instead of a database.
 *
 * @param result the result, as of the same command with a database
 * @param server what the database was taken to be
 * @param unseen SQL in the history of which nobody says what it does to the schema, in order: if it does anything, the result
 *     is wrong there
 */
public record Offline<R>(R result, ServerVersion server, List<Replay.Unseen> unseen) {

    public Offline {
        unseen = List.copyOf(unseen);
    }
}
