package dev.autogen.sample.objects;

import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads all objects of some schemas from the catalog of PostgreSQL, in six statements. */
final class Catalog {

    private final Connection connection;
    private final List<String> schemas;
    private final BiFunction<String, String, ObjectName> naming;
    private Dependencies dependencies = Dependencies.none();

    /**
     * @param schemas own names of the schemas that are read
     * @param naming makes the name of an object from those of its schema and its own
     */
    Catalog(Connection connection, List<String> schemas, BiFunction<String, String, ObjectName> naming) {
        this.connection = connection;
        this.schemas = schemas;
        this.naming = naming;
    }

    List<PostgresObject> read() throws SQLException {
        dependencies = Dependencies.read(connection, naming);
        List<PostgresObject> objects = new ArrayList<>();
        objects.addAll(rows(VIEWS, this::view));
        Map<ObjectName, Integer> seen = new HashMap<>();
        objects.addAll(rows(FUNCTIONS, row -> function(row, seen.merge(name(row), 1, Integer::sum) > 1)));
        objects.addAll(rows(TRIGGERS, this::trigger));
        objects.addAll(rows(POLICIES, this::policy));
        objects.addAll(rows(SECURED, row -> new RowSecurity(name(row))));
        return objects;
    }

    private static final String VIEWS = """
            select c.oid, n.nspname, c.relname, c.relkind::text, pg_catalog.pg_get_viewdef(c.oid, true) as query,
                c.reloptions::text[] as options,
                (select pg_catalog.array_agg(a.attname || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
                        order by a.attnum)
                    from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0)::text[] as columns
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('v', 'm')
                and not exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                    and x.objid = c.oid and x.deptype = 'e')
            order by 2, 3
            """;

    private PostgresObject view(ResultSet row) throws SQLException {
        ObjectName name = name(row);
        String query = SqlForm.withoutEnd(row.getString("query"));
        List<Dependency> uses = dependencies.of(row.getLong("oid"));
        return row.getString("relkind").equals("m")
                ? new MaterializedView(name, query, uses)
                : new View(name, query, texts(row, "options"), texts(row, "columns"), uses);
    }

    private static final String FUNCTIONS = """
            select p.oid, n.nspname, p.proname, pg_catalog.pg_get_function_arguments(p.oid) as arguments,
                pg_catalog.pg_get_function_identity_arguments(p.oid) as identity,
                substr(pg_catalog.pg_get_functiondef(p.oid), length(format('CREATE OR REPLACE FUNCTION %I.%I(%s)',
                    case n.oid when pg_catalog.pg_my_temp_schema() then 'pg_temp' else n.nspname end, p.proname, pg_catalog.pg_get_function_arguments(p.oid))) + 1) as definition
            from pg_catalog.pg_proc p
            join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            where n.nspname = any (?) and p.prokind = 'f'
                and not exists (select from pg_catalog.pg_depend x where x.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                    and x.objid = p.oid and x.deptype = 'e')
            order by p.oid
            """;

    private Function function(ResultSet row, boolean another) throws SQLException {
        ObjectName name = name(row);
        String arguments = row.getString("arguments");
        String definition = row.getString("definition").strip();
        return new Function(
                        another ? name.name(name.name() + "(" + row.getString("identity") + ")") : name,
                        arguments,
                        definition)
                .dependingOn(dependencies.of(row.getLong("oid")));
    }

    private static final String TRIGGERS = """
            select t.oid, n.nspname, c.relname, t.tgname, pg_catalog.pg_get_triggerdef(t.oid, true) as definition,
                format('TRIGGER %I ', t.tgname) as head, format(' ON %s ', t.tgrelid::pg_catalog.regclass) as place
            from pg_catalog.pg_trigger t
            join pg_catalog.pg_class c on c.oid = t.tgrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and not t.tgisinternal and t.tgconstraint = 0
            order by 2, 3, 4
            """;

    private Trigger trigger(ResultSet row) throws SQLException {
        String definition = row.getString("definition");
        String place = row.getString("place");
        int begin = definition.indexOf(row.getString("head"))
                + row.getString("head").length();
        int table = definition.indexOf(place, begin);
        return new Trigger(
                name(row),
                row.getString("tgname"),
                definition.substring(begin, table),
                definition.substring(table + place.length()),
                dependencies.of(row.getLong("oid")));
    }

    private static final String POLICIES = """
            select p.oid, n.nspname, c.relname, p.polname, p.polcmd::text, p.polpermissive,
                array(select case r when 0 then 'public' else pg_catalog.pg_get_userbyid(r)::text end
                    from unnest(p.polroles) r order by 1) as roles,
                pg_catalog.pg_get_expr(p.polqual, p.polrelid) as visible,
                pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as allowed
            from pg_catalog.pg_policy p
            join pg_catalog.pg_class c on c.oid = p.polrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?)
            order by 2, 3, 4
            """;

    private Policy policy(ResultSet row) throws SQLException {
        return new Policy(
                name(row),
                row.getString("polname"),
                command(row.getString("polcmd")),
                texts(row, "roles"),
                condition(row.getString("visible")),
                condition(row.getString("allowed")),
                row.getBoolean("polpermissive") ? Policy.Mode.PERMISSIVE : Policy.Mode.RESTRICTIVE,
                dependencies.of(row.getLong("oid")));
    }

    private static Policy.Command command(String letter) {
        return switch (letter) {
            case "r" -> Policy.Command.SELECT;
            case "a" -> Policy.Command.INSERT;
            case "w" -> Policy.Command.UPDATE;
            case "d" -> Policy.Command.DELETE;
            default -> Policy.Command.ALL;
        };
    }

    private static @Nullable String condition(@Nullable String expression) {
        return expression == null ? null : SqlForm.withoutParentheses(expression);
    }

    private static final String SECURED = """
            select c.oid, n.nspname, c.relname
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p') and c.relrowsecurity
            order by 2, 3
            """;

    private ObjectName name(ResultSet row) throws SQLException {
        return naming.apply(row.getString(2), row.getString(3));
    }

    private <T> List<T> rows(String query, Row<T> read) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (results.next()) {
                    rows.add(read.read(results));
                }
                return rows;
            }
        }
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : Arrays.stream((Object[]) row.getArray(column).getArray())
                        .map(String::valueOf)
                        .toList();
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
