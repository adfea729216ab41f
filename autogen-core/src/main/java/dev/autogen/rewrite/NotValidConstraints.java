package dev.autogen.rewrite;

import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code not-valid-constraints}: foreign keys and checks are added without a look at the rows that are there, which takes a moment;
 * those are looked at last, in transactions of their own that let others write. That a column is not null is first such a check,
 * which spares the database the look that keeps others out.
 */
final class NotValidConstraints implements Rewriter {

    @Override
    public List<Operation> rewrite(Operation operation, RewriteContext context) {
        Steps steps = steps(operation, context);
        List<Operation> both = new ArrayList<>(steps.now());
        both.addAll(steps.later());
        return both;
    }

    @Override
    public List<Operation> all(RewriteContext context) {
        List<Operation> now = new ArrayList<>();
        List<Operation> later = new ArrayList<>();
        for (Operation operation : context.operations()) {
            Steps steps = steps(operation, context);
            now.addAll(steps.now());
            later.addAll(steps.later());
        }
        now.addAll(later);
        return now;
    }

    private record Steps(List<Operation> now, List<Operation> later) {}

    private static Steps steps(Operation operation, RewriteContext context) {
        if (operation instanceof Operation.AddForeignKey add
                && isLookedAt(add.table(), add.foreignKey(), context)
                && !context.isPartitioned(add.table())) {
            return validated(
                    new Operation.AddForeignKey(add.table(), add.foreignKey().notValid()),
                    add.table(),
                    add.foreignKey());
        } else if (operation instanceof Operation.AddCheck add && isLookedAt(add.table(), add.check(), context)) {
            return validated(new Operation.AddCheck(add.table(), add.check().notValid()), add.table(), add.check());
        } else if (operation instanceof Operation.AlterConstraint alter && isMadeAnew(alter, context)) {
            return validated(
                    new Operation.AlterConstraint(alter.table(), alter.before(), notValid(alter.after())),
                    alter.table(),
                    alter.after());
        } else if (operation instanceof AlterColumn alter && isOnlyMadeNotNull(alter, context)) {
            return checked(alter, context);
        }
        return new Steps(List.of(operation), List.of());
    }

    private static boolean isLookedAt(ObjectName table, Constraint constraint, RewriteContext context) {
        Enforcement enforcement = constraint instanceof ForeignKey key
                ? key.enforcement()
                : constraint instanceof Check check ? check.enforcement() : Enforcement.NOT_ENFORCED;
        return enforcement == Enforcement.VALID && !constraint.name().isEmpty() && !context.creates(table);
    }

    private static Constraint notValid(Constraint constraint) {
        return constraint instanceof ForeignKey key ? key.notValid() : ((Check) constraint).notValid();
    }

    private static Steps validated(Operation added, ObjectName table, Constraint constraint) {
        return new Steps(
                List.of(added),
                List.of(new Operation.ValidateConstraint(
                        table, constraint.name().text())));
    }

    /** When a foreign key is checked, and that it is at all, is changed in place. */
    private static boolean isMadeAnew(Operation.AlterConstraint alter, RewriteContext context) {
        if (!isLookedAt(alter.table(), alter.after(), context) || context.isPartitioned(alter.table())) {
            return false;
        }
        return !(alter.before() instanceof ForeignKey before && alter.after() instanceof ForeignKey after)
                || !before.deferrability(after.deferrability())
                        .enforcement(after.enforcement())
                        .equals(after);
    }

    /** A primary key makes its columns not null itself. */
    private static boolean isOnlyMadeNotNull(AlterColumn alter, RewriteContext context) {
        return alter.before().nullable()
                && alter.before().notNull().equals(alter.after())
                && !context.creates(alter.table())
                && context.operations().stream()
                        .noneMatch(each -> each instanceof Operation.AddPrimaryKey add
                                && add.table().equals(alter.table())
                                && add.primaryKey()
                                        .columns()
                                        .contains(alter.after().name()));
    }

    private static Steps checked(AlterColumn alter, RewriteContext context) {
        String column = alter.after().name();
        String wanted = "autogen_" + column + "_not_null";
        // one that does not fit could be cut to that of another column
        String name = context.dialect().truncate(wanted).equals(wanted)
                ? wanted
                : "autogen_not_null_" + context.operations().indexOf(alter);
        Check check =
                new Check(Name.of(name), new SqlText(context.dialect()).quote(column) + " is not null").notValid();
        return new Steps(
                List.of(new Operation.AddCheck(alter.table(), check)),
                List.of(
                        new Operation.ValidateConstraint(alter.table(), name),
                        alter,
                        new Operation.DropCheck(alter.table(), name, null)));
    }
}
