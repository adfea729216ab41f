package dev.autogen.sample.objects;

import dev.autogen.custom.Places;
import dev.autogen.dialect.SqlText;
import dev.autogen.operation.SqlContext;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one schema, made as temporary ones: a view under its own name, which hides the real one from those that use it; a
 * function in {@code pg_temp}; triggers and policies on a temporary table like the real one, so that nobody has to wait for a
 * lock. What the server refuses at first is tried again as long as something else has come about.
 */
final class Scratch {

    private static final SqlContext SQL = new SqlText(new PostgresDialect());

    private final @Nullable String schema;
    private final List<PostgresObject> objects;

    private Scratch(@Nullable String schema, List<PostgresObject> objects) {
        this.schema = schema;
        this.objects = objects;
    }

    /** One for each schema, since temporary objects have only one. */
    static List<Scratch> of(List<PostgresObject> objects) {
        Map<Optional<String>, List<PostgresObject>> bySchema = new LinkedHashMap<>();
        objects.forEach(object -> bySchema.computeIfAbsent(
                        Optional.ofNullable(object.key().name().schema()), each -> new ArrayList<>())
                .add(object));
        return bySchema.entrySet().stream()
                .map(each -> new Scratch(each.getKey().orElse(null), each.getValue()))
                .toList();
    }

    /**
     * What the server accepts, as it prints it. What belongs to tables comes by itself: a temporary table hides the real one,
     * and then views of that are printed otherwise.
     */
    List<PostgresObject> print(Connection connection, Places places) throws SQLException {
        List<PostgresObject> printed = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("set local lock_timeout = '2s'");
            for (List<String> statements : List.of(free(), ofTables())) {
                if (!statements.isEmpty()) {
                    statement.execute("discard temporary");
                    statement.execute(script(statements));
                    printed.addAll(printed(statement, places));
                }
            }
        }
        return printed;
    }

    private List<PostgresObject> printed(Statement statement, Places places) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select nspname from pg_catalog.pg_namespace where oid = pg_catalog.pg_my_temp_schema()")) {
            if (!row.next()) {
                return List.of();
            }
            String temporary = row.getString(1);
            return new Catalog(
                            statement.getConnection(),
                            List.of(temporary),
                            (each, name) -> name(temporary, places, each, name))
                    .read().stream().map(this::asDeclared).toList();
        }
    }

    private ObjectName name(String temporary, Places places, String own, String name) {
        return own.equals(temporary) ? new ObjectName(schema, name) : places.name(own, name);
    }

    /** There are no temporary materialized views: the query is that of a view. */
    private PostgresObject asDeclared(PostgresObject printed) {
        if (!(printed instanceof View view)) {
            return printed;
        }
        ObjectKey key = ObjectKey.of(MaterializedView.KIND, view.name());
        return objects.stream().anyMatch(object -> object.key().equals(key))
                ? new MaterializedView(view.name(), view.query(), view.dependsOn())
                : view;
    }

    private List<String> free() {
        return objects.stream().flatMap(object -> making(object).stream()).toList();
    }

    private List<String> ofTables() {
        List<String> statements = new ArrayList<>();
        objects.stream()
                .map(object -> object.key().table())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(table -> statements.add(
                        "create temporary table " + SQL.quote(table.name()) + " (like " + SQL.quote(table) + ")"));
        objects.stream()
                .filter(object -> object.key().table() != null)
                .forEach(object -> statements.add(temporary(object).createSql(SQL)));
        return statements;
    }

    private static String script(List<String> statements) {
        String list = statements.stream().map(SQL::literal).collect(Collectors.joining(", "));
        return """
                do %s
                """.formatted(SQL.literal("""
                        declare
                            todo text[] := array[%s]::text[];
                            done boolean[] := array_fill(false, array[cardinality(todo)]);
                            progress boolean := true;
                        begin
                            while progress loop
                                progress := false;
                                for i in 1 .. cardinality(todo) loop
                                    if not done[i] then
                                        begin
                                            execute todo[i];
                                            done[i] := true;
                                            progress := true;
                                        exception when others then
                                            null;
                                        end;
                                    end if;
                                end loop;
                            end loop;
                        end
                        """.formatted(list)));
    }

    /** What makes one that belongs to no table. */
    private static Optional<String> making(PostgresObject object) {
        if (object instanceof MaterializedView view) {
            return Optional.of(making(new View(view.name(), view.query())));
        } else if (object instanceof View view) {
            return Optional.of(making(view));
        }
        return object instanceof Function ? Optional.of(temporary(object).createSql(SQL)) : Optional.empty();
    }

    private static String making(View view) {
        View bare = new View(view.name().schema(null), view.query(), view.options());
        return bare.createSql(SQL).replaceFirst("^create ", "create temporary ");
    }

    /** In the schema of temporary objects. */
    private static PostgresObject temporary(PostgresObject object) {
        if (object instanceof Function function) {
            return new Function(function.name().schema("pg_temp"), function.arguments(), function.definition());
        } else if (object instanceof Trigger trigger) {
            return new Trigger(trigger.table().schema("pg_temp"), trigger.name(), trigger.event(), trigger.action());
        } else if (object instanceof Policy policy) {
            return new Policy(
                    policy.table().schema("pg_temp"),
                    policy.name(),
                    policy.command(),
                    policy.roles(),
                    policy.using(),
                    policy.check(),
                    policy.mode(),
                    List.<Dependency>of());
        }
        return object instanceof RowSecurity security
                ? new RowSecurity(security.table().schema("pg_temp"))
                : object;
    }
}
