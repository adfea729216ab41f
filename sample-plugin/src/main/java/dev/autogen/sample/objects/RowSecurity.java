package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.List;

/**
 * That the policies of a table hold for all but its owner.
 *
 * @param table the table
 */
public record RowSecurity(ObjectName table) implements PostgresObject {

    static final String KIND = "row security";

    /** Of a table in the default schema. */
    public static RowSecurity of(String table) {
        return new RowSecurity(ObjectName.of(table));
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.within(KIND, table, table.name());
    }

    @Override
    public List<Dependency> dependsOn() {
        return List.of(new Dependency.OnTable(table));
    }

    @Override
    public RowSecurity seenFrom(String defaultSchema) {
        return new RowSecurity(PostgresObject.seen(defaultSchema, table));
    }

    @Override
    public String createSql(SqlContext sql) {
        return "alter table " + sql.quote(table) + " enable row level security";
    }

    @Override
    public String dropSql(SqlContext sql) {
        return "alter table " + sql.quote(table) + " disable row level security";
    }
}
