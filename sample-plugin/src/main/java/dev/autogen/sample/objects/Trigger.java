package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A trigger.
 *
 * @param table its table
 * @param name its name
 * @param event what stands before the table: {@code after insert or update of name}
 * @param action what stands behind it: {@code for each row execute function audit()}
 * @param dependsOn what it stands on
 */
public record Trigger(ObjectName table, String name, String event, String action, List<Dependency> dependsOn)
        implements PostgresObject {

    static final String KIND = "trigger";

    public Trigger {
        dependsOn = List.copyOf(dependsOn);
    }

    /** One of which only its text is known. */
    public Trigger(ObjectName table, String name, String event, String action) {
        this(table, name, event, action, List.of(new Dependency.Mentioned(table.name() + " " + event + " " + action)));
    }

    /** One of a table in the default schema. */
    public static Trigger of(String table, String name, String event, String action) {
        return new Trigger(ObjectName.of(table), name, event, action);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.within(KIND, table, name);
    }

    @Override
    public Trigger seenFrom(String defaultSchema) {
        return new Trigger(PostgresObject.seen(defaultSchema, table), name, event, action, dependsOn);
    }

    @Override
    public String createSql(SqlContext sql) {
        return "create trigger " + sql.quote(name) + " " + event + " on " + sql.quote(table) + " "
                + SqlForm.withoutEnd(action);
    }

    @Override
    public String dropSql(SqlContext sql) {
        return "drop trigger " + sql.quote(name) + " on " + sql.quote(table);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trigger trigger
                && key().equals(trigger.key())
                && SqlForm.same(event, trigger.event)
                && SqlForm.same(action, trigger.action);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, name);
    }
}
