package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
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
        return new Renaming(database).enumType(operation.before(), operation.after());
    }

    @Override
    public Database dropEnum(Operation.DropEnum operation) {
        return database.enums(without(database.enums(), e -> e.name().equals(operation.name()), operation.name()));
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
                s -> operation.after(),
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
    public Database createTable(Operation.CreateTable operation) {
        return database.tables(with(database.tables(), operation.table()));
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
                table -> table.columns(replaced(
                        table.columns(),
                        c -> c.name().equals(operation.before().name()),
                        c -> operation.after(),
                        operation.before().name())));
    }

    @Override
    public Database renameColumn(Operation.RenameColumn operation) {
        return new Renaming(database).column(operation.table(), operation.before(), operation.after());
    }

    @Override
    public Database dropColumn(Operation.DropColumn operation) {
        return change(
                operation.table(),
                table -> table.columns(
                        without(table.columns(), c -> c.name().equals(operation.column()), operation.column())));
    }

    @Override
    public Database addPrimaryKey(Operation.AddPrimaryKey operation) {
        return change(operation.table(), table -> table.primaryKey(operation.primaryKey()));
    }

    @Override
    public Database dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return change(operation.table(), table -> table.primaryKey(null));
    }

    @Override
    public Database addUnique(Operation.AddUnique operation) {
        return change(operation.table(), table -> table.uniques(with(table.uniques(), operation.unique())));
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
    public Database renameConstraint(Operation.RenameConstraint operation) {
        return change(operation.table(), table -> renamed(table, operation.before(), Name.of(operation.after())));
    }

    @Override
    public Database createIndex(Operation.CreateIndex operation) {
        return change(operation.table(), table -> table.indexes(with(table.indexes(), operation.index())));
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
        return change(
                operation.table(),
                table -> table.indexes(replaced(
                        table.indexes(),
                        i -> i.name().text().equals(operation.before()),
                        i -> i.name(Name.of(operation.after())),
                        operation.before())));
    }

    @Override
    public Database execute(Operation.Execute operation) {
        return database;
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

    private static Table renamed(Table table, String before, Name after) {
        UnaryOperator<Constraint> rename =
                constraint -> named(constraint, before) ? constraint.name(after) : constraint;
        List<TableElement> elements = new ArrayList<>();
        table.elements().forEach(element -> elements.add(element instanceof Constraint c ? rename.apply(c) : element));
        return Table.of(table.name(), elements).indexes(table.indexes());
    }

    private static <T> List<T> with(List<T> list, T added) {
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
