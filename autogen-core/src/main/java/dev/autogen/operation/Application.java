package dev.autogen.operation;

import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The effect of each operation on a schema. */
final class Application implements OperationVisitor<Database> {

    private final Database database;

    Application(Database database) {
        this.database = database;
    }

    @Override
    public Database createSchema(Operation.CreateSchema operation) {
        return database.schemas(with(database.schemas(), operation.schema()));
    }

    @Override
    public Database dropSchema(Operation.DropSchema operation) {
        return database.schemas(without(database.schemas(), operation.schema()::equals, operation.schema()));
    }

    @Override
    public Database createEnum(Operation.CreateEnum operation) {
        return database.enums(with(database.enums(), operation.type()));
    }

    @Override
    public Database alterEnum(Operation.AlterEnum operation) {
        return database.enums(replaced(
                database.enums(),
                e -> e.name().equals(operation.before().name()),
                e -> operation.after(),
                operation.before().name()));
    }

    @Override
    public Database renameEnum(Operation.RenameEnum operation) {
        return new Renaming(database).type(operation.before(), operation.after());
    }

    @Override
    public Database dropEnum(Operation.DropEnum operation) {
        return database.enums(without(database.enums(), e -> e.name().equals(operation.name()), operation.name()));
    }

    @Override
    public Database createComposite(Operation.CreateComposite operation) {
        return database.composites(with(database.composites(), operation.type()));
    }

    @Override
    public Database alterComposite(Operation.AlterComposite operation) {
        return database.composites(replaced(
                database.composites(),
                c -> c.name().equals(operation.before().name()),
                c -> operation.after(),
                operation.before().name()));
    }

    @Override
    public Database dropComposite(Operation.DropComposite operation) {
        return database.composites(
                without(database.composites(), c -> c.name().equals(operation.name()), operation.name()));
    }

    @Override
    public Database createSequence(Operation.CreateSequence operation) {
        return database.sequences(with(database.sequences(), operation.sequence()));
    }

    @Override
    public Database alterSequence(Operation.AlterSequence operation) {
        return database.sequences(replaced(
                database.sequences(),
                s -> s.name().equals(operation.before().name()),
                s -> Alteration.sequence(s, operation.before(), operation.after()),
                operation.before().name()));
    }

    @Override
    public Database renameSequence(Operation.RenameSequence operation) {
        return new Renaming(database).sequence(operation.before(), operation.after());
    }

    @Override
    public Database dropSequence(Operation.DropSequence operation) {
        return database.sequences(
                without(database.sequences(), s -> s.name().equals(operation.name()), operation.name()));
    }

    @Override
    public Database moveEnum(Operation.MoveEnum operation) {
        return new Renaming(database).type(operation.before(), operation.after());
    }

    @Override
    public Database moveSequence(Operation.MoveSequence operation) {
        return database.sequences(replaced(
                database.sequences(),
                s -> s.name().equals(operation.before()),
                s -> s.name(operation.after()),
                operation.before()));
    }

    @Override
    public Database createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        return database.tables(
                with(database.tables(), table.primaryKey() == null ? table : keyed(table, table.primaryKey())));
    }

    @Override
    public Database dropTable(Operation.DropTable operation) {
        return database.tables(without(database.tables(), t -> t.name().equals(operation.table()), operation.table()));
    }

    @Override
    public Database renameTable(Operation.RenameTable operation) {
        return new Renaming(database).table(operation.before(), operation.after());
    }

    @Override
    public Database moveTable(Operation.MoveTable operation) {
        return new Renaming(database).table(operation.before(), operation.after());
    }

    @Override
    public Database alterTable(Operation.AlterTable operation) {
        return change(operation.table(), table -> table.options(operation.after()));
    }

    @Override
    public Database commentOnTable(Operation.CommentOnTable operation) {
        return change(operation.table(), table -> table.comment(operation.after()));
    }

    @Override
    public Database addColumn(Operation.AddColumn operation) {
        return change(operation.table(), table -> table.columns(with(table.columns(), operation.column())));
    }

    @Override
    public Database alterColumn(Operation.AlterColumn operation) {
        return change(
                operation.table(),
                table -> table.findColumn(operation.before().name())
                        .map(column -> Alteration.of(table, operation.before(), operation.after()))
                        .orElseThrow(() -> missing(operation.before().name())));
    }

    @Override
    public Database renameColumn(Operation.RenameColumn operation) {
        return new Renaming(database).column(operation.table(), operation.before(), operation.after());
    }

    @Override
    public Database dropColumn(Operation.DropColumn operation) {
        return change(
                operation.table(),
                table -> table.findColumn(operation.column())
                        .map(column -> Dependents.without(table, column.name()))
                        .orElseThrow(() -> missing(operation.column())));
    }

    @Override
    public Database addPrimaryKey(Operation.AddPrimaryKey operation) {
        return change(operation.table(), table -> keyed(table, operation.primaryKey()));
    }

    /** What is in a primary key is never null. */
    private static Table keyed(Table table, PrimaryKey key) {
        return table.primaryKey(key)
                .mapColumns(column -> key.columns().contains(column.name()) ? column.notNull() : column);
    }

    @Override
    public Database dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return change(operation.table(), table -> table.primaryKey(null));
    }

    @Override
    public Database addUnique(Operation.AddUnique operation) {
        String index = operation.index();
        return change(
                operation.table(),
                table -> (index == null
                                ? table
                                : table.indexes(without(
                                        table.indexes(),
                                        each -> each.name().text().equals(index),
                                        index)))
                        .uniques(with(table.uniques(), operation.unique())));
    }

    @Override
    public Database dropUnique(Operation.DropUnique operation) {
        return change(
                operation.table(),
                table -> table.uniques(without(table.uniques(), u -> named(u, operation.name()), operation.name())));
    }

    @Override
    public Database addForeignKey(Operation.AddForeignKey operation) {
        return change(operation.table(), table -> table.foreignKeys(with(table.foreignKeys(), operation.foreignKey())));
    }

    @Override
    public Database dropForeignKey(Operation.DropForeignKey operation) {
        return change(
                operation.table(),
                table -> table.foreignKeys(
                        without(table.foreignKeys(), f -> named(f, operation.name()), operation.name())));
    }

    @Override
    public Database addCheck(Operation.AddCheck operation) {
        return change(operation.table(), table -> table.checks(with(table.checks(), operation.check())));
    }

    @Override
    public Database dropCheck(Operation.DropCheck operation) {
        return change(
                operation.table(),
                table -> table.checks(without(table.checks(), c -> named(c, operation.name()), operation.name())));
    }

    @Override
    public Database addExclusion(Operation.AddExclusion operation) {
        return change(operation.table(), table -> table.exclusions(with(table.exclusions(), operation.exclusion())));
    }

    @Override
    public Database dropExclusion(Operation.DropExclusion operation) {
        return change(
                operation.table(),
                table -> table.exclusions(
                        without(table.exclusions(), e -> named(e, operation.name()), operation.name())));
    }

    @Override
    public Database alterConstraint(Operation.AlterConstraint operation) {
        return change(
                operation.table(),
                table -> changed(table, operation.before().name().text(), constraint -> operation.after()));
    }

    @Override
    public Database validateConstraint(Operation.ValidateConstraint operation) {
        return change(operation.table(), table -> changed(table, operation.name(), Application::valid));
    }

    @Override
    public Database renameConstraint(Operation.RenameConstraint operation) {
        return change(
                operation.table(),
                table -> changed(table, operation.before(), c -> c.name(Name.of(operation.after()))));
    }

    @Override
    public Database createIndex(Operation.CreateIndex operation) {
        return change(operation.table(), table -> table.indexes(with(table.indexes(), operation.index())));
    }

    @Override
    public Database alterIndex(Operation.AlterIndex operation) {
        return change(
                operation.table(),
                table -> table.indexes(replaced(
                        table.indexes(),
                        i -> i.name().equals(operation.before().name()),
                        i -> operation.after(),
                        operation.before().name())));
    }

    @Override
    public Database dropIndex(Operation.DropIndex operation) {
        return change(
                operation.table(),
                table -> table.indexes(
                        without(table.indexes(), i -> i.name().text().equals(operation.name()), operation.name())));
    }

    @Override
    public Database renameIndex(Operation.RenameIndex operation) {
        return change(operation.table(), table -> renamedIndex(table, operation));
    }

    /** The index behind a key has the name of the key, and gives it its own. */
    private static Table renamedIndex(Table table, Operation.RenameIndex rename) {
        boolean isOfKey = table.constraints().stream().anyMatch(each -> named(each, rename.before()));
        return isOfKey
                ? changed(table, rename.before(), c -> c.name(Name.of(rename.after())))
                : table.indexes(replaced(
                        table.indexes(),
                        i -> i.name().text().equals(rename.before()),
                        i -> i.name(Name.of(rename.after())),
                        rename.before()));
    }

    @Override
    public Database execute(Operation.Execute operation) {
        Database after = database;
        for (Operation effect : operation.effect() == null ? List.<Operation>of() : operation.effect()) {
            after = effect.apply(after);
        }
        return after;
    }

    @Override
    public Database bulkInsert(Operation.BulkInsert operation) {
        return database;
    }

    @Override
    public Database run(Operation.Run operation) {
        return database;
    }

    @Override
    public Database inBatches(Operation.InBatches operation) {
        return database;
    }

    /** Whoever knows the database takes it apart before, see {@link Operation.On#chosen}. */
    @Override
    public Database on(Operation.On operation) {
        return database;
    }

    @Override
    public Database requireNoNulls(Operation.RequireNoNulls operation) {
        return database;
    }

    @Override
    public Database proposed(Operation.Proposed operation) {
        return database;
    }

    @Override
    public Database timeouts(Operation.Timeouts operation) {
        return database;
    }

    @Override
    public Database custom(CustomOperation operation) {
        return operation.apply(database);
    }

    @Override
    public Database irreversible(Operation.Irreversible operation) {
        return database;
    }

    private Database change(ObjectName name, UnaryOperator<Table> change) {
        return database.tables(replaced(database.tables(), t -> t.name().equals(name), change, name));
    }

    private static boolean named(Constraint constraint, String name) {
        return constraint.name().text().equals(name);
    }

    /** The table with one of its constraints replaced by what the function makes of it. */
    private static Table changed(Table table, String name, UnaryOperator<Constraint> change) {
        if (table.constraints().stream().noneMatch(constraint -> named(constraint, name))) {
            throw missing("constraint " + name + " of table " + table.name());
        }
        List<TableElement> elements = new ArrayList<>();
        table.elements()
                .forEach(element -> elements.add(
                        element instanceof Constraint constraint && named(constraint, name)
                                ? change.apply(constraint)
                                : element));
        return Table.of(table.name(), elements).indexes(table.indexes());
    }

    private static Constraint valid(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.enforcement(Enforcement.VALID);
        }
        return constraint instanceof Check check ? check.enforcement(Enforcement.VALID) : constraint;
    }

    static <T> List<T> with(List<T> list, T added) {
        List<T> result = new ArrayList<>(list);
        result.add(added);
        return result;
    }

    private static <T> List<T> without(List<T> list, Predicate<? super T> dropped, Object what) {
        List<T> result = list.stream().filter(dropped.negate()).toList();
        if (result.size() == list.size()) {
            throw missing(what);
        }
        return result;
    }

    private static <T> List<T> replaced(List<T> list, Predicate<? super T> old, UnaryOperator<T> change, Object what) {
        if (list.stream().noneMatch(old)) {
            throw missing(what);
        }
        return list.stream()
                .map(each -> old.test(each) ? change.apply(each) : each)
                .toList();
    }

    private static IllegalStateException missing(Object what) {
        return new IllegalStateException("there is no " + what);
    }
}
