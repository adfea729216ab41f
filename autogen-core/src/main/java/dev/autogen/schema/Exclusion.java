package dev.autogen.schema;

/**
 * An exclusion constraint: no two rows may conflict by the operators that it names.
 *
 * @param name its name
 * @param definition the SQL that follows the name, {@code exclude using ...} with all its clauses
 */
public record Exclusion(Name name, String definition) implements Constraint {
    @Override
    public Exclusion name(Name other) {
        return new Exclusion(other, definition);
    }

    public Exclusion definition(String other) {
        return new Exclusion(name, other);
    }
}
