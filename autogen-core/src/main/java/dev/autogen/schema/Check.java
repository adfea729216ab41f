package dev.autogen.schema;

/**
 * A check constraint.
 *
 * @param name its name
 * @param expression SQL condition, without enclosing parentheses of the constraint's own
 * @param inheritance whether tables that inherit from this one have it too
 * @param enforcement whether rows are held to it
 */
public record Check(Name name, String expression, Inheritance inheritance, Enforcement enforcement)
        implements Constraint {

    /** Whether a check is passed on to the tables that inherit. */
    public enum Inheritance {
        INHERITED,
        NOT_INHERITED
    }

    /** A check that holds for every row, in tables that inherit too. */
    public Check(Name name, String expression) {
        this(name, expression, Inheritance.INHERITED, Enforcement.VALID);
    }

    @Override
    public Check name(Name other) {
        return new Check(other, expression, inheritance, enforcement);
    }

    public Check expression(String other) {
        return new Check(name, other, inheritance, enforcement);
    }

    /** Not passed on to tables that inherit. */
    public Check noInherit() {
        return new Check(name, expression, Inheritance.NOT_INHERITED, enforcement);
    }

    /** Nobody looks at the rows that are there already. */
    public Check notValid() {
        return enforcement(Enforcement.NOT_VALID);
    }

    /** Nobody looks at any row. */
    public Check notEnforced() {
        return enforcement(Enforcement.NOT_ENFORCED);
    }

    public Check enforcement(Enforcement other) {
        return new Check(name, expression, inheritance, other);
    }
}
