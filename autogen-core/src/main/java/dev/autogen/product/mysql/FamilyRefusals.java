package dev.autogen.product.mysql;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.List;

/** What the family has not. */
abstract class FamilyRefusals extends AnsiDdl {

    private static final String ENUMS = "named enum types";

    private final MySqlText text;

    FamilyRefusals(MySqlText text) {
        super(text);
        this.text = text;
    }

    private UnsupportedException none(String what, Operation operation) {
        return new UnsupportedException(text.dialect() + " has no " + what + ": '" + operation.describe() + "'");
    }

    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        throw none(ENUMS, operation);
    }

    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        throw none(ENUMS, operation);
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        throw none(ENUMS, operation);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        throw none(ENUMS, operation);
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
        throw none(ENUMS, operation);
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        throw none("composite types", operation);
    }

    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        throw none("storage options that can be changed", operation);
    }

    /** It looked at the rows when it was made. */
    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return List.of();
    }
}
