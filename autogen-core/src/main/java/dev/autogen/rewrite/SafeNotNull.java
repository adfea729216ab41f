package dev.autogen.rewrite;

import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code safe-not-null}: a column that rows must have a value in is added, or changed, as one that may be null; then rows that
 * exist get a value, and then it is made not null. Where nobody says which value, the revision asks its author, and stops on a
 * table with rows until that is answered.
 */
final class SafeNotNull implements Rewriter {

    @Override
    public List<Operation> rewrite(Operation operation, RewriteContext context) {
        if (operation instanceof Operation.AddColumn add && isNaked(add.column()) && !context.creates(add.table())) {
            return added(add, context);
        }
        if (operation instanceof Operation.AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()
                && alter.after().findComputed().isEmpty()
                && !context.creates(alter.table())) {
            return altered(alter, context);
        }
        return List.of(operation);
    }

    private static boolean isNaked(Column column) {
        return !column.nullable() && column.defaultValue() == null && column.generation() == null;
    }

    private static List<Operation> added(Operation.AddColumn add, RewriteContext context) {
        ObjectName table = add.table();
        Column open = add.column().nullable(true);
        return List.of(
                new Operation.AddColumn(table, open),
                value(table, add.column(), context),
                new Operation.AlterColumn(table, open, add.column()));
    }

    private static List<Operation> altered(Operation.AlterColumn alter, RewriteContext context) {
        ObjectName table = alter.table();
        // only a column that is not null can become an identity one
        Column open = alter.after().findIdentity().isPresent()
                ? alter.before()
                : alter.after().nullable(true);
        List<Operation> steps = new ArrayList<>();
        if (!open.equals(alter.before())) {
            steps.add(new Operation.AlterColumn(table, alter.before(), open));
        }
        steps.add(value(table, alter.after(), context));
        steps.add(new Operation.AlterColumn(table, open, alter.after()));
        return steps;
    }

    private static Operation value(ObjectName table, Column column, RewriteContext context) {
        SqlText text = new SqlText(context.dialect());
        String name = text.quote(column.name());
        return context.fills()
                .valueFor(table, column, context.direction())
                .<Operation>map(value -> new Operation.Execute(
                        "update " + text.quote(table) + " set " + name + " = " + value + " where " + name + " is null"))
                .orElseGet(() -> new Operation.RequireNoNulls(table, column.name()));
    }
}
