package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Where CockroachDB says it otherwise (its manual, "ALTER TABLE", "DROP INDEX", "CREATE TYPE"). */
final class CockroachDdl extends PostgresDdl {

    private final SqlText text;

    CockroachDdl(SqlText text) {
        super(text);
        this.text = text;
    }

    /** There are no casts that a user could create. */
    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        return super.createEnum(operation).subList(0, 1);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        return sql("drop type " + text.quote(operation.name()));
    }

    /** A unique constraint is its index, and goes with it. */
    @Override
    public List<Statement> dropUnique(Operation.DropUnique operation) {
        return sql("drop index " + text.quote(operation.table()) + "@" + text.quote(operation.name()) + " cascade");
    }

    /** One name cannot be given up and taken in one statement. */
    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        String name = operation.before().name().text();
        List<Statement> statements = new ArrayList<>(
                operation.before() instanceof UniqueConstraint unique
                        ? dropUnique(new Operation.DropUnique(operation.table(), name, unique))
                        : sql(alter(operation.table(), "drop constraint " + text.quote(name))));
        statements.addAll(sql(alter(operation.table(), "add " + text.definition(operation.after()))));
        return statements;
    }

    /** Every index is built while others write. */
    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        return super.createIndex(new Operation.CreateIndex(operation.table(), operation.index()));
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return super.dropIndex(new Operation.DropIndex(operation.table(), operation.name(), operation.before()));
    }
}
