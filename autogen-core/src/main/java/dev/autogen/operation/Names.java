package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.stream.Stream;

/**
 * Which names an operation frees and takes: those of tables, composite types, indexes and constraints are one space within a schema, those of
 * columns one within a table. The primary key of a table counts as a name too: there is only one.
 */
final class Names {

    private Names() {}

    private record ColumnName(ObjectName table, String column) {}

    private record PrimaryKeyOf(ObjectName table) {}

    static Stream<?> freed(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            Table before = drop.before();
            return before == null ? Stream.of(drop.table()) : all(before);
        }
        if (operation instanceof Operation.DropComposite drop) {
            return Stream.of(drop.name());
        }
        if (operation instanceof Operation.DropIndex drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropUnique drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return Stream.of(drop.table().name(drop.name()), new PrimaryKeyOf(drop.table()));
        }
        if (operation instanceof Operation.DropForeignKey drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropCheck drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropExclusion drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.AlterConstraint alter) {
            return Stream.of(alter.table().name(alter.before().name().text()));
        }
        if (operation instanceof Operation.DropSequence drop) {
            return Stream.of(drop.name());
        }
        if (operation instanceof Operation.RenameSequence rename) {
            return Stream.of(rename.before());
        }
        if (operation instanceof Operation.DropColumn drop) {
            return Stream.of(new ColumnName(drop.table(), drop.column()));
        }
        if (operation instanceof Operation.RenameConstraint rename) {
            return Stream.of(rename.table().name(rename.before()));
        }
        return operation instanceof Operation.RenameIndex rename
                ? Stream.of(rename.table().name(rename.before()))
                : Stream.empty();
    }

    static Stream<?> taken(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return all(create.table());
        }
        if (operation instanceof Operation.CreateComposite create) {
            return Stream.of(create.type().name());
        }
        if (operation instanceof Operation.CreateIndex create) {
            return Stream.of(create.table().name(create.index().name().text()));
        }
        if (operation instanceof Operation.AddUnique add) {
            return Stream.of(add.table().name(add.unique().name().text()));
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return Stream.of(add.table().name(add.primaryKey().name().text()), new PrimaryKeyOf(add.table()));
        }
        if (operation instanceof Operation.AddForeignKey add) {
            return Stream.of(add.table().name(add.foreignKey().name().text()));
        }
        if (operation instanceof Operation.AddCheck add) {
            return Stream.of(add.table().name(add.check().name().text()));
        }
        if (operation instanceof Operation.AddExclusion add) {
            return Stream.of(add.table().name(add.exclusion().name().text()));
        }
        if (operation instanceof Operation.AlterConstraint alter) {
            return Stream.of(alter.table().name(alter.after().name().text()));
        }
        if (operation instanceof Operation.CreateSequence create) {
            return Stream.of(create.sequence().name());
        }
        if (operation instanceof Operation.RenameSequence rename) {
            return Stream.of(rename.after());
        }
        if (operation instanceof Operation.AddColumn add) {
            return Stream.of(new ColumnName(add.table(), add.column().name()));
        }
        if (operation instanceof Operation.RenameConstraint rename) {
            return Stream.of(rename.table().name(rename.after()));
        }
        return operation instanceof Operation.RenameIndex rename
                ? Stream.of(rename.table().name(rename.after()))
                : Stream.empty();
    }

    private static Stream<ObjectName> all(Table table) {
        return Stream.concat(
                Stream.of(table.name()),
                table.constraints().stream()
                        .map(constraint -> table.name().name(constraint.name().text())));
    }
}
