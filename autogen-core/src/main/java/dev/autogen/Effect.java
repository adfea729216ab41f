package dev.autogen;

/**
 * What SQL does to the schema, said in the verbs of a revision: {@code effect -> effect.addColumn(...)}. It is for those who
 * follow the history without a database; nothing of it is run.
 */
@FunctionalInterface
public interface Effect {

    /**
     * Says it.
     *
     * @param effect takes the operations that would do the same as the SQL, or that are done there
     */
    void describe(Op effect);
}
