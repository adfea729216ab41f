package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name its name
 * @param query what it selects
 * @param options such as {@code security_invoker=true}
 * @param columns names and types of its columns, where the server has said them; empty where it has not
 * @param dependsOn what it stands on
 */
public record View(
        ObjectName name, String query, List<String> options, List<String> columns, List<Dependency> dependsOn)
        implements PostgresObject {

    static final String KIND = "view";

    public View {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
        dependsOn = List.copyOf(dependsOn);
    }

    /** A view without options. */
    public View(ObjectName name, String query) {
        this(name, query, List.of());
    }

    /** A view of which only its text is known. */
    public View(ObjectName name, String query, List<String> options) {
        this(name, query, options, List.of(), List.of(new Dependency.Mentioned(query)));
    }

    /** A view in the default schema. */
    public static View of(String name, String query) {
        return new View(ObjectName.of(name), query);
    }

    @Override
    public ObjectKey key() {
        return ObjectKey.of(KIND, name);
    }

    @Override
    public View seenFrom(String defaultSchema) {
        return new View(PostgresObject.seen(defaultSchema, name), query, options, columns, dependsOn);
    }

    @Override
    public String createSql(SqlContext sql) {
        String with = options.isEmpty() ? "" : " with (" + String.join(", ", options) + ")";
        return "create view " + sql.quote(name) + with + " as " + SqlForm.withoutEnd(query);
    }

    @Override
    public String dropSql(SqlContext sql) {
        return "drop view " + sql.quote(name);
    }

    /** Its columns must stay: some could be added, but not taken away again (manual, {@code create view}). */
    @Override
    public boolean replaces(PostgresObject before, PostgresObject printed) {
        return before instanceof View old
                && printed instanceof View made
                && !old.columns.isEmpty()
                && old.columns.equals(made.columns);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof View view
                && name.equals(view.name)
                && SqlForm.same(query, view.query)
                && SqlForm.sorted(options).equals(SqlForm.sorted(view.options));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
