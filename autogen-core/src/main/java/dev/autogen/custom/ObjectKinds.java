package dev.autogen.custom;

import dev.autogen.operation.CustomChange;
import dev.autogen.schema.CustomObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of objects that belong together: how they are read from a database, brought into the spelling of its server, created,
 * replaced and dropped. A plugin gives one with {@link dev.autogen.config.ExtensionsBuilder#kinds}; what objects there shall be
 * is said with {@link dev.autogen.config.ExtensionsBuilder#declare}.
 */
public interface ObjectKinds {

    /** What its objects are called: the kinds of their keys. */
    Set<String> kinds();

    /** Whether databases of a dialect, such as {@code postgresql}, can have such objects. */
    boolean understands(String dialect);

    /**
     * All that there are in some schemas, but those that belong to an extension: with what they depend on, in a number of
     * statements that does not depend on how many there are.
     *
     * @param connection stays open; nothing is changed with it
     * @param places which schemas
     * @throws SQLException if the server refuses
     */
    List<CustomObject> read(Connection connection, Places places) throws SQLException;

    /**
     * Objects as the server prints them. They are created in a transaction that is rolled back afterwards by the caller, under
     * locks that keep nobody waiting: temporary objects are a good place.
     *
     * @param connection in that transaction
     * @param places which schemas there are
     * @param objects those that are not spelled as what is there, or are not there at all
     * @return for each object, in their order, what {@link #read} would give for it; empty if the server does not accept it on
     *     the tables as they are now
     * @throws SQLException if the server cannot be asked at all
     */
    List<Optional<CustomObject>> print(Connection connection, Places places, List<CustomObject> objects)
            throws SQLException;

    /** What creates an object. */
    CustomChange create(CustomObject object);

    /** What drops an object. */
    CustomChange drop(CustomObject object);

    /**
     * What puts an object in the place of another of the same key, keeping what uses it; empty if one must be dropped and the
     * other created.
     *
     * @param printed the object after as the server prints it, if it does
     */
    Optional<CustomChange> replace(CustomObject before, CustomObject after, Optional<CustomObject> printed);
}
