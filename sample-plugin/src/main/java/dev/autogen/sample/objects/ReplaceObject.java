package dev.autogen.sample.objects;

import dev.autogen.operation.CustomChange;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import java.util.List;

/** Puts an object in the place of another of the same name, which what uses it does not notice. */
public record ReplaceObject(PostgresObject before, PostgresObject after) implements CustomChange {

    @Override
    public List<CustomStatement> sql(SqlContext context) {
        PostgresObjects.requirePostgres(this, context);
        return List.of(CustomStatement.of(after.createSql(context).replaceFirst("^create ", "create or replace ")));
    }

    @Override
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping before and after is the point
    public Operation reverse() {
        return new ReplaceObject(after, before);
    }
}
