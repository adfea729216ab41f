package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A materialized view. Whatever changes, it is dropped and created, which fills it anew; its indexes are not kept.
 *
 * @param name its name
 * @param query what it selects
 * @param dependsOn what it stands on
 */
public record MaterializedView(ObjectName name, String query, List<Dependency> dependsOn) implements PostgresObject {

    static final String KIND = "materialized view";

    public MaterializedView {
        dependsOn = List.copyOf(dependsOn);
    }

    /** One of which only its text is known. */
    public MaterializedView(ObjectName name, String query) {
        this(name, query, List.of(new Dependency.Mentioned(query)));
    }

    /** One in the default schema. */
    public static MaterializedView of(String name, String query) {
        return new MaterializedView(ObjectName.of(name), query);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.of(KIND, name);
    }

    @Override
    public MaterializedView seenFrom(String defaultSchema) {
        return new MaterializedView(PostgresObject.seen(defaultSchema, name), query, dependsOn);
    }

    @Override
    public String createSql(SqlContext sql) {
        return "create materialized view " + sql.quote(name) + " as " + SqlForm.withoutEnd(query);
    }

    @Override
    public String dropSql(SqlContext sql) {
        return "drop materialized view " + sql.quote(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MaterializedView view && name.equals(view.name) && SqlForm.same(query, view.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
