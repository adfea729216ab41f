package dev.autogen.product.mysql;

import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/** Keys and checks. */
final class ConstraintDdl {

    static final String DROP_PRIMARY_KEY = "drop primary key";

    private final MySqlFacts facts;
    private final MySqlText text;
    private final TableDdl tables;
    private final Evidence evidence;
    private final FamilyNames families;
    private final ColumnChecks checks;
    private final IndexDdl indexes;

    ConstraintDdl(
            MySqlFacts facts,
            MySqlText text,
            TableDdl tables,
            Evidence evidence,
            FamilyNames families,
            ColumnChecks checks,
            IndexDdl indexes) {
        this.facts = facts;
        this.text = text;
        this.tables = tables;
        this.evidence = evidence;
        this.families = families;
        this.checks = checks;
        this.indexes = indexes;
    }

    List<Statement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return tables.alter(
                operation.table(),
                "add " + text.definition(operation.primaryKey()),
                OnlineRules.added(operation.primaryKey()),
                evidence.index(operation.table(), MySqlNames.PRIMARY));
    }

    List<Statement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return families.droppedKey(operation.table(), DROP_PRIMARY_KEY, Online.COPIED)
                .statements(facts);
    }

    List<Statement> addUnique(Operation.AddUnique operation) {
        return tables.alter(
                operation.table(),
                "add " + text.definition(operation.unique()),
                OnlineRules.added(operation.unique()),
                evidence.index(operation.table(), operation.unique().name().text()));
    }

    List<Statement> dropUnique(Operation.DropUnique operation) {
        return families.droppedIndex(operation.table(), operation.name()).statements(facts);
    }

    List<Statement> addForeignKey(Operation.AddForeignKey operation) {
        return added(operation.table(), operation.foreignKey());
    }

    List<Statement> addCheck(Operation.AddCheck operation) {
        return added(operation.table(), operation.check());
    }

    private List<Statement> added(ObjectName table, Constraint constraint) {
        return tables.alter(
                table,
                "add " + text.definition(constraint),
                OnlineRules.added(constraint),
                evidence.constraint(table, constraint.name().text()));
    }

    /** The index that came with the key goes with it, or to another that needs it. */
    List<Statement> dropForeignKey(Operation.DropForeignKey operation) {
        String name = text.quote(operation.name());
        return TableDdl.both(
                tables.alter(
                        operation.table(),
                        "drop foreign key " + name,
                        Online.OTHERS_WRITE,
                        evidence.noConstraint(operation.table(), operation.name())),
                families.droppedIndex(operation.table(), operation.name()).statements(facts));
    }

    List<Statement> dropCheck(Operation.DropCheck operation) {
        Check before = operation.before();
        boolean ofColumn = before == null || MySqlExpressions.mentions(before.expression(), operation.name());
        if (facts.isMariaDb() && ofColumn) {
            return checks.drop(operation.table(), operation.name()).statements(facts);
        }
        return tables.alter(
                operation.table(),
                (facts.isMariaDb() ? "drop constraint " : "drop check ") + text.quote(operation.name()),
                Online.OTHERS_WRITE,
                evidence.noConstraint(operation.table(), operation.name()));
    }

    /** A foreign key cannot be dropped and added under one name in one statement. */
    List<Statement> alter(Operation.AlterConstraint operation) {
        ObjectName table = operation.table();
        String name = operation.before().name().text();
        if (operation.before() instanceof ForeignKey before && operation.after() instanceof ForeignKey after) {
            List<Statement> dropped = dropForeignKey(new Operation.DropForeignKey(table, name, before));
            boolean keepsIndex =
                    before.columns().equals(after.columns()) && before.name().equals(after.name());
            return TableDdl.both(keepsIndex ? dropped.subList(0, 1) : dropped, added(table, after));
        } else if (operation.before() instanceof UniqueConstraint before
                && operation.after() instanceof UniqueConstraint after) {
            return indexes.replace(table, MySqlText.asIndex(before), MySqlText.asIndex(after));
        } else if (operation.after() instanceof PrimaryKey after) {
            return families.droppedKey(table, replacedBy(after, text), OnlineRules.added(after))
                    .statements(facts);
        }
        return TableDdl.both(
                dropCheck(new Operation.DropCheck(table, name, (Check) operation.before())),
                added(table, operation.after()));
    }

    /** How a primary key makes room for another one. */
    static String replacedBy(PrimaryKey key, MySqlText text) {
        return DROP_PRIMARY_KEY + ", add " + text.definition(key);
    }

    List<Statement> rename(Operation.RenameConstraint operation) {
        if (operation.before().equals(MySqlNames.PRIMARY) || operation.after().equals(MySqlNames.PRIMARY)) {
            return List.of();
        }
        return families.renamed(operation.table(), operation.before(), operation.after())
                .statements(facts);
    }
}
