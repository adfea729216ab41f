package dev.autogen.sample.objects;

import dev.autogen.operation.CustomChange;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates an object. */
public record CreateObject(PostgresObject after) implements CustomChange {

    @Override
    public @Nullable PostgresObject before() {
        return null;
    }

    @Override
    public List<CustomStatement> sql(SqlContext context) {
        PostgresObjects.requirePostgres(this, context);
        return List.of(CustomStatement.of(after.createSql(context)));
    }

    @Override
    public Operation reverse() {
        return new DropObject(after);
    }
}
