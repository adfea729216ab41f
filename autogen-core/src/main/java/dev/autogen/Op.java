package dev.autogen;

import dev.autogen.operation.Batch;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.DataStep;
import dev.autogen.operation.ExistingIndex;
import dev.autogen.operation.KnownProduct;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Row;
import dev.autogen.operation.Timeout;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of a revision. Each records one {@link Operation}; nothing runs until the whole revision has been recorded, so a
 * recorder is as little as {@code list::add}. Names of tables, sequences and types are in the default schema of the
 * connection unless they come from {@link #in}.
 *
 * <p>The short forms of the drops know only the name. They do the same on a database; but a revision that uses them in its
 * {@code upgrade} does not say what is lost.
 */
@FunctionalInterface
public interface Op {

    /** Records an operation: the one way in, also for operations that have no verb here. */
    void record(Operation operation);

    /** The name of an object as this {@code Op} understands it. */
    default ObjectName name(String name) {
        return ObjectName.of(name);
    }

    /** The same verbs for objects of another schema. */
    default Op in(String schema) {
        Op outer = this;
        return new Op() {
            @Override
            public void record(Operation operation) {
                outer.record(operation);
            }

            @Override
            public ObjectName name(String name) {
                return ObjectName.qualified(schema, name);
            }
        };
    }

    default void createSchema(String schema) {
        record(new Operation.CreateSchema(schema));
    }

    /** Drops a schema, which must be empty. */
    default void dropSchema(String schema) {
        record(new Operation.DropSchema(schema));
    }

    default void createEnum(String name, String... values) {
        record(new Operation.CreateEnum(new EnumType(name(name), List.of(values))));
    }

    /** Changes the values of a named enum; both lists are whole and in order. */
    default void alterEnum(String name, List<String> before, List<String> after) {
        record(new Operation.AlterEnum(new EnumType(name(name), before), new EnumType(name(name), after)));
    }

    /** Renames a named enum within its schema; {@code after} is the name alone. */
    default void renameEnum(String before, String after) {
        record(new Operation.RenameEnum(name(before), name(after)));
    }

    /** Drops a named enum; its values are written down so that it can come back. */
    default void dropEnum(String name, String... before) {
        record(new Operation.DropEnum(
                name(name), before.length == 0 ? null : new EnumType(name(name), List.of(before))));
    }

    /** Creates a composite type; its attributes come from {@link Elements#attribute}. */
    default void createComposite(String name, CompositeType.Attribute... attributes) {
        record(new Operation.CreateComposite(new CompositeType(name(name), List.of(attributes))));
    }

    /** Changes the attributes of a composite type; both lists are whole and in order. */
    default void alterComposite(
            String name, List<CompositeType.Attribute> before, List<CompositeType.Attribute> after) {
        record(new Operation.AlterComposite(
                new CompositeType(name(name), before), new CompositeType(name(name), after)));
    }

    /** Drops a composite type; its attributes are written down so that it can come back. */
    default void dropComposite(String name, CompositeType.Attribute... before) {
        record(new Operation.DropComposite(
                name(name), before.length == 0 ? null : new CompositeType(name(name), List.of(before))));
    }

    /** Creates a bigint sequence with the database's own options. */
    default void createSequence(String name) {
        createSequence(name, options -> options);
    }

    default void createSequence(String name, UnaryOperator<SequenceOptions> options) {
        record(new Operation.CreateSequence(sequence(name, options)));
    }

    default void createSequence(String name, SqlType type, UnaryOperator<SequenceOptions> options) {
        record(new Operation.CreateSequence(sequence(name, options).type(type)));
    }

    /** Changes the options of a sequence; {@code after} starts from what {@code before} makes of the standard options. */
    default void alterSequence(
            String name, UnaryOperator<SequenceOptions> before, UnaryOperator<SequenceOptions> after) {
        Sequence current = sequence(name, before);
        record(new Operation.AlterSequence(current, current.options(after.apply(current.options()))));
    }

    /** Changes type and options of a sequence. */
    default void alterSequence(
            String name,
            SqlType typeBefore,
            UnaryOperator<SequenceOptions> before,
            SqlType typeAfter,
            UnaryOperator<SequenceOptions> after) {
        Sequence current = sequence(name, before).type(typeBefore);
        record(new Operation.AlterSequence(current, current.type(typeAfter).options(after.apply(current.options()))));
    }

    /** Renames a sequence within its schema; {@code after} is the name alone. */
    default void renameSequence(String before, String after) {
        record(new Operation.RenameSequence(name(before), name(after)));
    }

    default void dropSequence(String name) {
        record(new Operation.DropSequence(name(name), null));
    }

    /** Drops a sequence; its options are written down so that it can come back. */
    default void dropSequence(String name, UnaryOperator<SequenceOptions> before) {
        record(new Operation.DropSequence(name(name), sequence(name, before)));
    }

    /** Drops a sequence; its type and options are written down so that it can come back. */
    default void dropSequence(String name, SqlType type, UnaryOperator<SequenceOptions> before) {
        record(new Operation.DropSequence(name(name), sequence(name, before).type(type)));
    }

    private Sequence sequence(String name, UnaryOperator<SequenceOptions> options) {
        return Sequence.of(name(name)).options(options.apply(SequenceOptions.standard()));
    }

    /** Takes a named enum to another schema; null is the default one. */
    default void moveEnum(String name, @Nullable String schema) {
        record(new Operation.MoveEnum(name(name), name(name).schema(schema)));
    }

    /** Takes a sequence to another schema; null is the default one. */
    default void moveSequence(String name, @Nullable String schema) {
        record(new Operation.MoveSequence(name(name), name(name).schema(schema)));
    }

    default void createTable(String table, TableElement... elements) {
        record(new Operation.CreateTable(Table.of(name(table), List.of(elements))));
    }

    /** Drops a table; what it consists of is written down so that it can come back, empty. */
    default void dropTable(String table, TableElement... before) {
        record(new Operation.DropTable(
                name(table), before.length == 0 ? null : Table.of(name(table), List.of(before))));
    }

    default void renameTable(String before, String after) {
        record(new Operation.RenameTable(name(before), name(after)));
    }

    /** Takes a table, its rows and all that belongs to it to another schema; null is the default one. */
    default void moveTable(String table, @Nullable String schema) {
        record(new Operation.MoveTable(name(table), name(table).schema(schema)));
    }

    /** Changes how a table is kept; both options are whole. */
    default void alterTable(String table, TableOptions before, TableOptions after) {
        record(new Operation.AlterTable(name(table), before, after));
    }

    /** Sets the comment of a table; null is none. */
    default void commentOnTable(String table, @Nullable String before, @Nullable String after) {
        record(new Operation.CommentOnTable(name(table), before, after));
    }

    default void addColumn(String table, Column column) {
        record(new Operation.AddColumn(name(table), column));
    }

    /** Changes a column: {@code before} is the whole column as it is, {@code change} makes it what it shall be. */
    default void alterColumn(String table, Column before, UnaryOperator<Column> change) {
        record(new Operation.AlterColumn(name(table), before, change.apply(before)));
    }

    default void renameColumn(String table, String before, String after) {
        record(new Operation.RenameColumn(name(table), before, after));
    }

    default void dropColumn(String table, String column) {
        record(new Operation.DropColumn(name(table), column, null));
    }

    /** Drops a column, written down so that it can come back, empty. */
    default void dropColumn(String table, Column before) {
        record(new Operation.DropColumn(name(table), before.name(), before));
    }

    default void addPrimaryKey(String table, PrimaryKey primaryKey) {
        record(new Operation.AddPrimaryKey(name(table), primaryKey));
    }

    default void dropPrimaryKey(String table, String name) {
        record(new Operation.DropPrimaryKey(name(table), name, null));
    }

    default void dropPrimaryKey(String table, PrimaryKey before) {
        record(new Operation.DropPrimaryKey(name(table), before.name().text(), before));
    }

    default void addUnique(String table, UniqueConstraint unique) {
        record(new Operation.AddUnique(name(table), unique));
    }

    /**
     * Adds a unique constraint that takes over a unique index of the table, as {@link Elements#usingIndex} names it: that takes a
     * moment, where the index was built {@link Concurrency#CONCURRENTLY} before.
     */
    default void addUnique(String table, UniqueConstraint unique, ExistingIndex index) {
        record(new Operation.AddUnique(name(table), unique, index.name()));
    }

    default void dropUnique(String table, String name) {
        record(new Operation.DropUnique(name(table), name, null));
    }

    default void dropUnique(String table, UniqueConstraint before) {
        record(new Operation.DropUnique(name(table), before.name().text(), before));
    }

    default void addForeignKey(String table, ForeignKey foreignKey) {
        record(new Operation.AddForeignKey(name(table), foreignKey));
    }

    default void dropForeignKey(String table, String name) {
        record(new Operation.DropForeignKey(name(table), name, null));
    }

    default void dropForeignKey(String table, ForeignKey before) {
        record(new Operation.DropForeignKey(name(table), before.name().text(), before));
    }

    default void addCheck(String table, Check check) {
        record(new Operation.AddCheck(name(table), check));
    }

    default void dropCheck(String table, String name) {
        record(new Operation.DropCheck(name(table), name, null));
    }

    default void dropCheck(String table, Check before) {
        record(new Operation.DropCheck(name(table), before.name().text(), before));
    }

    default void addExclusion(String table, Exclusion exclusion) {
        record(new Operation.AddExclusion(name(table), exclusion));
    }

    default void dropExclusion(String table, String name) {
        record(new Operation.DropExclusion(name(table), name, null));
    }

    default void dropExclusion(String table, Exclusion before) {
        record(new Operation.DropExclusion(name(table), before.name().text(), before));
    }

    /**
     * Puts a constraint in the place of another; both are whole.
     *
     * @throws IllegalArgumentException if they are not of the same kind
     */
    default void alterConstraint(String table, Constraint before, Constraint after) {
        record(new Operation.AlterConstraint(name(table), before, after));
    }

    /** Has the rows looked at that were there before a foreign key or check which was added as not valid. */
    default void validateConstraint(String table, String name) {
        record(new Operation.ValidateConstraint(name(table), name));
    }

    default void renameConstraint(String table, String before, String after) {
        record(new Operation.RenameConstraint(name(table), before, after));
    }

    default void createIndex(String table, Index index) {
        record(new Operation.CreateIndex(name(table), index));
    }

    /** Creates an index; {@link Concurrency#CONCURRENTLY} keeps nobody from writing meanwhile. */
    default void createIndex(String table, Index index, Concurrency concurrency) {
        record(new Operation.CreateIndex(name(table), index, concurrency));
    }

    /** Puts an index in the place of another; both are whole. */
    default void alterIndex(String table, Index before, Index after) {
        record(new Operation.AlterIndex(name(table), before, after));
    }

    default void dropIndex(String table, String name) {
        record(new Operation.DropIndex(name(table), name, null));
    }

    default void dropIndex(String table, Index before) {
        record(new Operation.DropIndex(name(table), before.name().text(), before));
    }

    default void dropIndex(String table, String name, Concurrency concurrency) {
        record(new Operation.DropIndex(name(table), name, null, concurrency));
    }

    default void dropIndex(String table, Index before, Concurrency concurrency) {
        record(new Operation.DropIndex(name(table), before.name().text(), before, concurrency));
    }

    default void renameIndex(String table, String before, String after) {
        record(new Operation.RenameIndex(name(table), before, after));
    }

    /**
     * Runs SQL as it stands. Whether it can run in a transaction is read from its first words; what it does is not looked
     * into, so give its opposite in the other method.
     */
    default void execute(String sql) {
        record(new Operation.Execute(sql));
    }

    /**
     * Limits how long what follows in this method may take: {@code op.timeouts(lock("2s"), statement("10min"))}. It holds
     * until the next such line and ends with the revision; before, and for what is not named, the configuration holds.
     */
    default void timeouts(Timeout... timeouts) {
        record(new Operation.Timeouts(List.of(timeouts)));
    }

    /**
     * Runs one SQL statement as it stands, and says what it does to the schema, so that the history can be followed without
     * a database: {@code op.execute("alter table ...", effect -> effect.addColumn(...))}. Of several effects each comes after
     * the one before it; {@code effect -> {}} says that there is none.
     */
    default void execute(String sql, Effect... effects) {
        record(new Operation.Execute(sql, recorded(effects)));
    }

    /**
     * Does something on the databases of one product alone: {@code op.on(POSTGRESQL, on -> on.execute("vacuum"))}. On others
     * nothing is done in its place.
     *
     * @param steps each records what is done, after what the one before has recorded
     */
    default void on(KnownProduct product, Effect... steps) {
        on(product.text(), steps);
    }

    /**
     * The same for a product that does not come with autogen.
     *
     * @param product its name in configuration
     */
    default void on(String product, Effect... steps) {
        record(new Operation.On(product, recorded(steps)));
    }

    private List<Operation> recorded(Effect... steps) {
        Op outer = this;
        List<Operation> operations = new ArrayList<>();
        Op recorder = new Op() {
            @Override
            public void record(Operation operation) {
                operations.add(operation);
            }

            @Override
            public ObjectName name(String name) {
                return outer.name(name);
            }
        };
        for (Effect step : steps) {
            step.describe(recorder);
        }
        return operations;
    }

    /**
     * Inserts rows: {@code op.bulkInsert("tier", columns("id", "name"), row(1, "BASIC"), row(2, null))}, of {@link Rows}.
     *
     * @param columns names of the columns
     * @param rows as many values each as there are columns
     * @throws IllegalArgumentException if a row has more or fewer
     */
    default void bulkInsert(String table, List<String> columns, Row... rows) {
        record(new Operation.BulkInsert(name(table), columns, List.of(rows)));
    }

    /**
     * Runs code with the connection, in its place among the other steps and in their transaction, which it cannot end. Where
     * that is tried again (after a lock timeout, a deadlock, a conflict), the code is run again: what it does outside of the
     * database must bear that. A script cannot do it.
     *
     * @param name what it does, for people and for the record of what is done; keep it
     */
    default void run(String name, DataStep code) {
        record(new Operation.Run(name, code));
    }

    /**
     * Runs a statement upon a table in batches, each committed before the next, so that no row stays locked for long:
     * {@code op.inBatches("customer", batch("id"), "update customer set tier = 'BASIC' where tier is null and :batch")}. A run
     * that is broken off goes on after the last batch that was committed.
     *
     * <p>The table is gone through by the key, up to the greatest that is there at the beginning; rows that come meanwhile may
     * or may not be met, so let a default or the application see to them.
     *
     * @param batch the key, how many rows at a time, and the pause between
     * @param sql one update, delete, insert or merge, in which {@code :batch} stands for the condition that a row of the table is
     *     of the batch
     * @throws IllegalArgumentException if {@code :batch} is not in it
     */
    default void inBatches(String table, Batch batch, String sql) {
        record(new Operation.InBatches(name(table), batch, sql));
    }

    /**
     * Fails while a row of a table has no value in a column, which is about to be made not null: nothing of what is in the same
     * transaction is kept. What such rows get comes before it, as by {@link #execute(String)}.
     */
    default void requireNoNulls(String table, String column) {
        record(new Operation.RequireNoNulls(name(table), column));
    }

    /**
     * Does what an operation of somebody else's does, a plugin's or the project's own: {@code op.custom(new CreateView(...))}.
     * It needs no verb of its own.
     */
    default void custom(CustomOperation operation) {
        record(operation);
    }

    /** Says that there is no way back, and why; recording it makes the downgrade fail before anything runs. */
    default void irreversible(String reason) {
        record(new Operation.Irreversible(reason));
    }
}
