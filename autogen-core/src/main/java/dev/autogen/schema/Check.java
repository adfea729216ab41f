package dev.autogen.schema;

/**
 * A check constraint.
 *
 * @param name its name
 * @param expression SQL condition, without enclosing parentheses of the constraint's own
 */
public record Check(Name name, String expression) implements Constraint {
    @Override
    public Check name(Name other) {
        return new Check(other, expression);
    }

    public Check expression(String other) {
        return new Check(name, other);
    }
}
