package dev.autogen.product.sqlite;

import dev.autogen.operation.Operation;

/** Whether an operation is carried out together with others on its table. */
enum SqlitePart {
    /** It needs the whole table, and may make it anew. */
    ALWAYS,
    /** It can do by itself, but what is carried out later must come before it. */
    WITH_OTHERS,
    /** It is a statement of its own, in its place. */
    NEVER;

    static SqlitePart of(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return SqliteRebuild.isAddable(add.column()) ? WITH_OTHERS : ALWAYS;
        }
        boolean index = operation instanceof Operation.CreateIndex
                || operation instanceof Operation.AlterIndex
                || operation instanceof Operation.DropIndex;
        if (index) {
            return WITH_OTHERS;
        }
        boolean whole = operation instanceof Operation.AlterTable
                || operation instanceof Operation.AlterColumn
                || operation instanceof Operation.DropColumn
                || operation instanceof Operation.RenameIndex
                || operation instanceof Operation.RenameConstraint
                || operation instanceof Operation.AlterConstraint;
        return whole || isOfConstraint(operation) ? ALWAYS : NEVER;
    }

    private static boolean isOfConstraint(Operation operation) {
        return operation instanceof Operation.AddPrimaryKey
                || operation instanceof Operation.DropPrimaryKey
                || operation instanceof Operation.AddUnique
                || operation instanceof Operation.DropUnique
                || operation instanceof Operation.AddForeignKey
                || operation instanceof Operation.DropForeignKey
                || operation instanceof Operation.AddCheck
                || operation instanceof Operation.DropCheck;
    }
}
