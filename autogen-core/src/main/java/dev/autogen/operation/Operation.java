package dev.autogen.operation;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a revision. An alteration holds the whole thing before and after; a drop holds what it drops, or null where
 * only the name is known, and then cannot be reversed.
 */
public sealed interface Operation {

    <R> R accept(OperationVisitor<R> visitor);

    /** The operation that undoes this one; {@link Irreversible} where nothing can. */
    default Operation reverse() {
        return accept(Reversal.VISITOR);
    }

    /** What it does, as one line for a person. */
    default String describe() {
        return Phrases.oneLine(accept(Description.VISITOR));
    }

    /** What it is about: for listings and machine-readable output. */
    default Subject subject() {
        return accept(SubjectOf.VISITOR);
    }

    /**
     * What it can do to rows on any database, standing alone. What becomes of them on a certain database, as part of a revision,
     * is known to its dialect.
     */
    default List<Hazard> hazards() {
        return Hazards.of(List.of(this)).of(this);
    }

    /** Whether it can lose data: a drop of what holds rows or values, or a type that holds less. */
    default boolean destructive() {
        return hazards().stream().anyMatch(Hazard::destructive);
    }

    /** Whether it is more than statements known beforehand, so that no script can do it. */
    default boolean needsConnection() {
        return false;
    }

    /**
     * The schema after this operation.
     *
     * @throws IllegalStateException if the schema is not one that the operation can be applied to
     */
    default Database apply(Database database) {
        return accept(new Application(database));
    }

    /** Creates a schema. */
    record CreateSchema(String schema) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createSchema(this);
        }
    }

    /** Drops an empty schema. */
    record DropSchema(String schema) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropSchema(this);
        }
    }

    /** Creates a named enum type. */
    record CreateEnum(EnumType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createEnum(this);
        }
    }

    /** Changes the values of a named enum type. */
    record AlterEnum(EnumType before, EnumType after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterEnum(this);
        }
    }

    /** Renames a named enum type within its schema. */
    record RenameEnum(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameEnum(this);
        }
    }

    /** Drops a named enum type. */
    record DropEnum(ObjectName name, @Nullable EnumType before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropEnum(this);
        }
    }

    /** Creates a composite type. */
    record CreateComposite(CompositeType type) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createComposite(this);
        }
    }

    /** Changes the attributes of a composite type. */
    record AlterComposite(CompositeType before, CompositeType after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterComposite(this);
        }
    }

    /** Drops a composite type. */
    record DropComposite(ObjectName name, @Nullable CompositeType before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropComposite(this);
        }
    }

    /** Creates a sequence. */
    record CreateSequence(Sequence sequence) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    /** Changes the type or options of a sequence. */
    record AlterSequence(Sequence before, Sequence after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /** Renames a sequence within its schema; also one that belongs to a column, which is no object of its own otherwise. */
    record RenameSequence(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /** Drops a sequence. */
    record DropSequence(ObjectName name, @Nullable Sequence before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    /** Takes a named enum type to another schema. */
    record MoveEnum(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.moveEnum(this);
        }
    }

    /** Takes a sequence to another schema. */
    record MoveSequence(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.moveSequence(this);
        }
    }

    /** Creates a table with its columns, primary key, uniques, checks, comment, foreign keys and indexes. */
    record CreateTable(Table table) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /** Drops a table with all that belongs to it. */
    record DropTable(ObjectName table, @Nullable Table before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    /** Renames a table within its schema. */
    record RenameTable(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /** Takes a table with all that belongs to it to another schema. */
    record MoveTable(ObjectName before, ObjectName after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.moveTable(this);
        }
    }

    /** Changes how a table is kept. */
    record AlterTable(ObjectName table, TableOptions before, TableOptions after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterTable(this);
        }
    }

    /** Sets or removes the comment of a table. */
    record CommentOnTable(
            ObjectName table,
            @Nullable String before,
            @Nullable String after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.commentOnTable(this);
        }
    }

    /** Adds a column. */
    record AddColumn(ObjectName table, Column column) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    /** Changes anything of a column but its name. */
    record AlterColumn(ObjectName table, Column before, Column after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /** Renames a column. */
    record RenameColumn(ObjectName table, String before, String after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /** Drops a column. */
    record DropColumn(
            ObjectName table, String column, @Nullable Column before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    /** Adds a primary key. */
    record AddPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }
    }

    /** Drops a primary key. */
    record DropPrimaryKey(
            ObjectName table, String name, @Nullable PrimaryKey before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropPrimaryKey(this);
        }
    }

    /**
     * Adds a unique constraint.
     *
     * @param index name of a unique index of the table that becomes the constraint's own; null where the database builds one
     */
    record AddUnique(
            ObjectName table,
            UniqueConstraint unique,
            @Nullable String index) implements Operation {

        public AddUnique(ObjectName table, UniqueConstraint unique) {
            this(table, unique, null);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addUnique(this);
        }
    }

    /** Drops a unique constraint. */
    record DropUnique(
            ObjectName table, String name, @Nullable UniqueConstraint before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropUnique(this);
        }
    }

    /** Adds a foreign key. */
    record AddForeignKey(ObjectName table, ForeignKey foreignKey) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addForeignKey(this);
        }
    }

    /** Drops a foreign key. */
    record DropForeignKey(
            ObjectName table, String name, @Nullable ForeignKey before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropForeignKey(this);
        }
    }

    /** Adds a check constraint. */
    record AddCheck(ObjectName table, Check check) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addCheck(this);
        }
    }

    /** Drops a check constraint. */
    record DropCheck(
            ObjectName table, String name, @Nullable Check before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropCheck(this);
        }
    }

    /** Adds an exclusion constraint. */
    record AddExclusion(ObjectName table, Exclusion exclusion) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.addExclusion(this);
        }
    }

    /** Drops an exclusion constraint. */
    record DropExclusion(
            ObjectName table, String name, @Nullable Exclusion before) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropExclusion(this);
        }
    }

    /** Puts a constraint in the place of another of the same kind. */
    record AlterConstraint(ObjectName table, Constraint before, Constraint after) implements Operation {
        public AlterConstraint {
            if (before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("constraint " + before.name() + " of table " + table
                        + " cannot become one of another kind: drop it and add the other");
            }
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterConstraint(this);
        }
    }

    /** Has the rows that were there before a foreign key or check looked at, so that it holds for all. */
    record ValidateConstraint(ObjectName table, String name) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.validateConstraint(this);
        }
    }

    /** Renames a constraint. */
    record RenameConstraint(ObjectName table, String before, String after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    /** Creates an index. */
    record CreateIndex(ObjectName table, Index index, Concurrency concurrency) implements Operation {

        public CreateIndex(ObjectName table, Index index) {
            this(table, index, Concurrency.BLOCKING);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /** Puts an index in the place of another of the same name. */
    record AlterIndex(ObjectName table, Index before, Index after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.alterIndex(this);
        }
    }

    /** Drops an index. */
    record DropIndex(
            ObjectName table, String name, @Nullable Index before, Concurrency concurrency) implements Operation {

        public DropIndex(ObjectName table, String name, @Nullable Index before) {
            this(table, name, before, Concurrency.BLOCKING);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /** Renames an index. */
    record RenameIndex(ObjectName table, String before, String after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /**
     * Runs SQL as it stands.
     *
     * @param sql one statement or several
     * @param effect what it does to the schema, or null where nobody says
     */
    record Execute(String sql, @Nullable List<Operation> effect) implements Operation {
        public Execute {
            effect = effect == null ? null : List.copyOf(effect);
        }

        /** SQL of which nobody says what it does. */
        public Execute(String sql) {
            this(sql, null);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.execute(this);
        }
    }

    /**
     * Inserts rows.
     *
     * @param columns names of the columns
     * @param rows their values, as many as there are columns each
     */
    record BulkInsert(ObjectName table, List<String> columns, List<Row> rows) implements Operation {
        public BulkInsert {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("rows without columns for table " + table);
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).values().size() != columns.size()) {
                    throw new IllegalArgumentException("row " + (i + 1) + " for table " + table + " has "
                            + rows.get(i).values().size() + " values for " + columns.size() + " columns");
                }
            }
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.bulkInsert(this);
        }
    }

    /**
     * Runs code that needs the connection. It cannot be written as source, and two of them are equal only if the code is the same
     * object.
     *
     * @param name what it does, for people
     * @param code what is run
     */
    record Run(String name, DataStep code) implements Operation {
        public Run {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a step needs a name that says what it does");
            }
        }

        @Override
        public boolean needsConnection() {
            return true;
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.run(this);
        }
    }

    /**
     * Runs a statement upon a table again and again, upon some of its rows each time, each in a transaction of its own.
     *
     * @param batch how the table is gone through
     * @param sql one statement, in which {@link #PLACEHOLDER} stands for the condition that a row is of the batch
     */
    record InBatches(ObjectName table, Batch batch, String sql) implements Operation {

        /** What stands in the statement for the condition. */
        public static final String PLACEHOLDER = ":batch";

        public InBatches {
            if (!sql.contains(PLACEHOLDER)) {
                throw new IllegalArgumentException(
                        "a statement in batches of table " + table + " without " + PLACEHOLDER
                                + ", the condition that a row is of the batch: write '... where " + PLACEHOLDER
                                + " and ...' in: "
                                + sql);
            }
        }

        @Override
        public boolean needsConnection() {
            return true;
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.inBatches(this);
        }
    }

    /** Fails while a row of a table has no value in a column. */
    record RequireNoNulls(ObjectName table, String column) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.requireNoNulls(this);
        }
    }

    /**
     * An operation that its author has yet to decide on: it stands in the file as a comment, and nothing is done. No revision that
     * is loaded has one.
     */
    record Proposed(Operation operation) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.proposed(this);
        }
    }

    /**
     * Does something on the databases of one product, and nothing on others.
     *
     * @param product its name in configuration, such as {@code postgresql}
     * @param operations what is done there, in order
     */
    record On(String product, List<Operation> operations) implements Operation {
        public On {
            operations = List.copyOf(operations);
        }

        /** What of a revision is done on the databases of a product. */
        public static List<Operation> chosen(List<Operation> operations, String product) {
            return operations.stream()
                    .flatMap(operation -> operation instanceof On on
                            ? (on.product().equals(product) ? chosen(on.operations(), product) : List.<Operation>of())
                                    .stream()
                            : Stream.of(operation))
                    .toList();
        }

        @Override
        public boolean needsConnection() {
            return operations.stream().anyMatch(Operation::needsConnection);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.on(this);
        }
    }

    /** Limits how long what follows in the same revision may take; what is not named stays as it is. */
    record Timeouts(List<Timeout> timeouts) implements Operation {

        public Timeouts {
            timeouts = List.copyOf(timeouts);
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.timeouts(this);
        }
    }

    /** The open door: others implement {@link CustomOperation}. */
    non-sealed interface Custom extends Operation {}

    /** Stands where there is no way back: running it fails with the reason. */
    record Irreversible(String reason) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.irreversible(this);
        }
    }
}
