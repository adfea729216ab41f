package dev.autogen.sample.objects;

import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What objects stand on, as the server has noted it (manual, {@code pg_depend}).
 *
 * @param byObject by the number of the object
 */
record Dependencies(Map<Long, List<Dependency>> byObject) {

    /** Numbers below this are those of the server's own objects. */
    private static final String QUERY = """
            select coalesce(r.ev_class, d.objid)::bigint as object,
                cn.nspname as relation_schema, c.relname, c.relkind::text, a.attname,
                pn.nspname as function_schema, p.proname,
                kn.nspname as key_schema, kc.relname as key_table, k.conname,
                tn.nspname as type_schema, t.typname
            from pg_catalog.pg_depend d
            left join pg_catalog.pg_rewrite r on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and r.oid = d.objid
            left join pg_catalog.pg_type t on d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.oid = d.refobjid
            left join pg_catalog.pg_namespace tn on tn.oid = t.typnamespace
            left join pg_catalog.pg_class c on c.oid = case d.refclassid
                when 'pg_catalog.pg_class'::pg_catalog.regclass then d.refobjid else nullif(t.typrelid, 0) end
            left join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
            left join pg_catalog.pg_attribute a on d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                and a.attrelid = d.refobjid and a.attnum = d.refobjsubid and d.refobjsubid > 0
            left join pg_catalog.pg_proc p on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass and p.oid = d.refobjid
            left join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
            left join pg_catalog.pg_constraint k on d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
                and k.oid = d.refobjid
            left join pg_catalog.pg_class kc on kc.oid = k.conrelid
            left join pg_catalog.pg_namespace kn on kn.oid = kc.relnamespace
            where d.objid >= 16384 and d.refobjid >= 16384
                and d.deptype in ('n', 'a')
                and d.refobjid <> coalesce(r.ev_class, 0)
                and d.classid in ('pg_catalog.pg_rewrite'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass,
                    'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass)
            order by d.objid, d.refobjid, d.refobjsubid
            """;

    static Dependencies none() {
        return new Dependencies(Map.of());
    }

    /** @param naming makes the name of an object from those of its schema and its own */
    static Dependencies read(Connection connection, BiFunction<String, String, ObjectName> naming) throws SQLException {
        Map<Long, List<Dependency>> byObject = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                List<Dependency> own = byObject.computeIfAbsent(row.getLong("object"), object -> new ArrayList<>());
                dependency(row, naming).filter(each -> !own.contains(each)).ifPresent(own::add);
            }
        }
        return new Dependencies(byObject);
    }

    private static Optional<Dependency> dependency(ResultSet row, BiFunction<String, String, ObjectName> naming)
            throws SQLException {
        if (row.getString("proname") != null) {
            ObjectName function = naming.apply(row.getString("function_schema"), row.getString("proname"));
            return Optional.of(new Dependency.OnCustom(ObjectKey.of(Function.KIND, function)));
        } else if (row.getString("conname") != null) {
            return Optional.of(new Dependency.OnConstraint(
                    naming.apply(row.getString("key_schema"), row.getString("key_table")), row.getString("conname")));
        } else if (row.getString("relname") != null) {
            return Optional.of(relation(
                    naming.apply(row.getString("relation_schema"), row.getString("relname")),
                    row.getString("relkind"),
                    row.getString("attname")));
        }
        return row.getString("typname") == null
                ? Optional.empty()
                : Optional.of(
                        new Dependency.OnObject(naming.apply(row.getString("type_schema"), row.getString("typname"))));
    }

    private static Dependency relation(ObjectName name, String kind, @Nullable String column) {
        return switch (kind) {
            case "v" -> new Dependency.OnCustom(ObjectKey.of(View.KIND, name));
            case "m" -> new Dependency.OnCustom(ObjectKey.of(MaterializedView.KIND, name));
            case "S", "c" -> new Dependency.OnObject(name);
            default -> column == null ? new Dependency.OnTable(name) : new Dependency.OnColumn(name, column);
        };
    }

    List<Dependency> of(long object) {
        return byObject.getOrDefault(object, List.of());
    }
}
