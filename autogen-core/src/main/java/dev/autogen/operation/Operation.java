package dev.autogen.operation;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
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

    /** Whether it can lose data: a drop of what holds rows or values, or a type that holds less. */
    default boolean destructive() {
        return accept(Destructiveness.VISITOR);
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

    /** Adds a unique constraint. */
    record AddUnique(ObjectName table, UniqueConstraint unique) implements Operation {
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

    /** Renames a constraint. */
    record RenameConstraint(ObjectName table, String before, String after) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    /** Creates an index. */
    record CreateIndex(ObjectName table, Index index) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /** Drops an index. */
    record DropIndex(
            ObjectName table, String name, @Nullable Index before) implements Operation {
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

    /** Runs one SQL statement as it stands. */
    record Execute(String sql) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.execute(this);
        }
    }

    /** Stands where there is no way back: running it fails with the reason. */
    record Irreversible(String reason) implements Operation {
        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.irreversible(this);
        }
    }
}
