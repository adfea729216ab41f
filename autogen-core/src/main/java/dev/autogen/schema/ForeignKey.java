package dev.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name its name
 * @param columns referencing columns
 * @param target referenced table
 * @param targetColumns referenced columns, one for each referencing column
 * @param onDelete what a delete of the referenced row does
 * @param onUpdate what a change of the referenced key does
 * @param deferrability when it is checked
 */
public record ForeignKey(
        Name name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrability)
        implements Constraint {
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    public static ForeignKey of(Name name, List<String> columns, ObjectName target, List<String> targetColumns) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public ForeignKey name(Name other) {
        return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate, deferrability);
    }

    public ForeignKey columns(List<String> other) {
        return new ForeignKey(name, other, target, targetColumns, onDelete, onUpdate, deferrability);
    }

    public ForeignKey target(ObjectName other) {
        return new ForeignKey(name, columns, other, targetColumns, onDelete, onUpdate, deferrability);
    }

    public ForeignKey targetColumns(List<String> other) {
        return new ForeignKey(name, columns, target, other, onDelete, onUpdate, deferrability);
    }

    public ForeignKey onDelete(ReferentialAction other) {
        return new ForeignKey(name, columns, target, targetColumns, other, onUpdate, deferrability);
    }

    public ForeignKey onUpdate(ReferentialAction other) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, other, deferrability);
    }

    public ForeignKey deferrability(Deferrability other) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, other);
    }
}
