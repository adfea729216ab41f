package dev.autogen.operation;

import java.util.Comparator;

/**
 * Where an operation stands in the order of reading.
 *
 * @param phase first by what kind of work it belongs to
 * @param rank then by dependence of tables, where that matters
 * @param table then by table or object
 * @param step then by what is done to it
 * @param object then by name or position
 */
record Place(Phase phase, int rank, String table, int step, String object) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::phase)
            .thenComparing(Place::rank)
            .thenComparing(Place::table)
            .thenComparing(Place::step)
            .thenComparing(Place::object);

    /** What must be there before other things, first; what can only go after other things, last. */
    enum Phase {
        CREATE_SCHEMA,
        MOVE_TYPE,
        MOVE_SEQUENCE,
        MOVE_TABLE,
        CREATE_TYPE,
        CREATE_SEQUENCE,
        DROP_FOREIGN_KEY,
        CREATE_TABLE,
        CHANGE_TABLE,
        ADD_FOREIGN_KEY,
        DROP_TABLE,
        DROP_SEQUENCE,
        DROP_TYPE,
        DROP_SCHEMA,
        REST
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
