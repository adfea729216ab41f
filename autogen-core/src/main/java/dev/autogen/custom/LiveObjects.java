package dev.autogen.custom;

import dev.autogen.error.ReflectionException;
import dev.autogen.schema.CustomObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;

/** What plugins read from the database behind a connection, which is also asked how it prints what shall be. */
public final class LiveObjects implements CustomSide {

    private final Connection connection;

    /** @param connection stays open, and the caller's; nothing is changed with it */
    public LiveObjects(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<CustomObject> read(ObjectKinds kinds, Places places) {
        return undone(kinds, () -> kinds.read(connection, places));
    }

    @Override
    public Optional<List<Optional<CustomObject>>> print(ObjectKinds kinds, Places places, List<CustomObject> objects) {
        List<Optional<CustomObject>> printed = undone(kinds, () -> kinds.print(connection, places, objects));
        if (printed.size() != objects.size()) {
            throw new ReflectionException(
                    kinds.getClass().getName() + " printed " + printed.size() + " of " + objects.size()
                            + " objects: it must answer for each",
                    null);
        }
        return Optional.of(printed);
    }

    /** Whatever a plugin does, it leaves nothing behind. */
    private <T> T undone(ObjectKinds kinds, Reading<T> reading) {
        try {
            if (!connection.getAutoCommit()) {
                Savepoint before = connection.setSavepoint();
                try {
                    return reading.read();
                } finally {
                    connection.rollback(before);
                }
            }
            connection.setAutoCommit(false);
            try {
                return reading.read();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new ReflectionException(
                    "plugin " + kinds.getClass().getName() + " cannot read objects of the kinds " + kinds.kinds() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }
}
