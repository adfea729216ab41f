package dev.autogen.sample.objects;

import dev.autogen.operation.CustomChange;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops an object. */
public record DropObject(PostgresObject before) implements CustomChange {

    @Override
    public @Nullable PostgresObject after() {
        return null;
    }

    @Override
    public List<CustomStatement> sql(SqlContext context) {
        PostgresObjects.requirePostgres(this, context);
        return List.of(CustomStatement.of(before.dropSql(context)));
    }

    @Override
    public Operation reverse() {
        return new CreateObject(before);
    }
}
