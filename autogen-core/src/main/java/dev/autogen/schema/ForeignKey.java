package dev.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns referencing columns
 * @param target referenced table
 * @param targetColumns referenced columns, one for each referencing column
 * @param match what it makes of a row that has a null in some of the columns
 * @param onDelete what a delete of the referenced row does
 * @param deleted the columns that a delete sets, where that is not all of them
 * @param onUpdate what a change of the referenced key does
 * @param deferrability when it is checked
 * @param enforcement whether rows are held to it
 */
public record ForeignKey(
        Name name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        Match match,
        ReferentialAction onDelete,
        List<String> deleted,
        ReferentialAction onUpdate,
        Deferrability deferrability,
        Enforcement enforcement)
        implements Constraint {

    /** What a key of several columns makes of nulls (SQL:2003, 4.17.2). */
    public enum Match {
        /** One null is enough to refer to nothing. */
        SIMPLE,
        /** Either none is null, or all are. */
        FULL
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        deleted = List.copyOf(deleted);
    }

    public static ForeignKey of(Name name, List<String> columns, ObjectName target, List<String> targetColumns) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                Match.SIMPLE,
                ReferentialAction.NO_ACTION,
                List.of(),
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE,
                Enforcement.VALID);
    }

    @Override
    public ForeignKey name(Name other) {
        return new ForeignKey(
                other, columns, target, targetColumns, match, onDelete, deleted, onUpdate, deferrability, enforcement);
    }

    public ForeignKey columns(List<String> other) {
        return new ForeignKey(
                name, other, target, targetColumns, match, onDelete, deleted, onUpdate, deferrability, enforcement);
    }

    public ForeignKey target(ObjectName other) {
        return new ForeignKey(
                name, columns, other, targetColumns, match, onDelete, deleted, onUpdate, deferrability, enforcement);
    }

    public ForeignKey targetColumns(List<String> other) {
        return new ForeignKey(
                name, columns, target, other, match, onDelete, deleted, onUpdate, deferrability, enforcement);
    }

    /** A row has a value in all of its columns, or in none. */
    public ForeignKey matchFull() {
        return match(Match.FULL);
    }

    public ForeignKey match(Match other) {
        return new ForeignKey(
                name, columns, target, targetColumns, other, onDelete, deleted, onUpdate, deferrability, enforcement);
    }

    /**
     * What a delete of the referenced row does.
     *
     * @param other the action
     * @param set for {@code SET_NULL} and {@code SET_DEFAULT}, the columns that are set; none means all
     */
    public ForeignKey onDelete(ReferentialAction other, String... set) {
        return onDelete(other, List.of(set));
    }

    /** As {@link #onDelete(ReferentialAction, String...)}. */
    public ForeignKey onDelete(ReferentialAction other, List<String> set) {
        return new ForeignKey(
                name, columns, target, targetColumns, match, other, set, onUpdate, deferrability, enforcement);
    }

    public ForeignKey onUpdate(ReferentialAction other) {
        return new ForeignKey(
                name, columns, target, targetColumns, match, onDelete, deleted, other, deferrability, enforcement);
    }

    public ForeignKey deferrability(Deferrability other) {
        return new ForeignKey(
                name, columns, target, targetColumns, match, onDelete, deleted, onUpdate, other, enforcement);
    }

    /** Nobody looks at the rows that are there already. */
    public ForeignKey notValid() {
        return enforcement(Enforcement.NOT_VALID);
    }

    /** Nobody looks at any row. */
    public ForeignKey notEnforced() {
        return enforcement(Enforcement.NOT_ENFORCED);
    }

    public ForeignKey enforcement(Enforcement other) {
        return new ForeignKey(
                name, columns, target, targetColumns, match, onDelete, deleted, onUpdate, deferrability, other);
    }
}
