package dev.autogen.schema;

/** How the database itself makes the value of a column. */
public sealed interface Generation {

    /**
     * Identity generation (SQL:2003, 11.4).
     *
     * @param mode whether an explicit value is accepted
     * @param options the options of the sequence behind it
     */
    record Identity(Mode mode, SequenceOptions options) implements Generation {}

    /** Whether an insert may give a value. */
    enum Mode {
        ALWAYS,
        BY_DEFAULT
    }

    /**
     * Computed from other columns of the row (SQL:2003, T175).
     *
     * @param expression SQL expression
     * @param storage whether the value is kept or computed on reading
     */
    record Computed(String expression, Storage storage) implements Generation {
        public Computed expression(String other) {
            return new Computed(other, storage);
        }
    }

    /** Where a computed value lives. */
    enum Storage {
        STORED,
        VIRTUAL
    }
}
