package dev.autogen.reflect;

import dev.autogen.schema.Table;
import java.util.List;
import java.util.Set;

/** A place on the server where expressions are defined, printed, and forgotten. */
public interface Scratch {

    /**
     * Lets the server print expressions, in a number of statements that does not depend on how many there are.
     *
     * @param doubts what to print
     * @param taken names that a scratch table must not hide
     * @return one answer for each doubt, in their order
     */
    List<Answer> print(List<Doubt> doubts, Set<String> taken);

    /**
     * An expression that the server is asked about.
     *
     * @param current its table as it is on the server; the expression is judged with the types of these columns
     * @param desired its table as it shall be
     * @param expression an expression of the desired table
     */
    record Doubt(Table current, Table desired, Expression expression) {}

    /**
     * What the server says.
     *
     * @param outcome what became of the expression
     * @param text the expression as printed, or the reason why it was not; empty for {@link Outcome#NOTHING}
     */
    record Answer(Outcome outcome, String text) {}

    /** What became of an expression. */
    enum Outcome {
        /** The server prints it. */
        PRINTED,
        /** It is the same as no expression at all. */
        NOTHING,
        /** The server does not accept it. */
        REJECTED,
        /** The server could not be asked. */
        UNASKED
    }
}
