package dev.autogen.drift;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database in the server's own words, so that nothing depends on what autogen reads. */
final class ServerCatalog {

    private static final String QUERY = """
            with own as (
                select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
            select 'schema ' || nspname from own
            union all
            select format('relation %s.%s %s %s %s %s %s', nspname, relname, relkind, relpersistence, reloptions,
                reltablespace, obj_description(c.oid, 'pg_class'))
            from own join pg_class c on relnamespace = own.oid where relkind <> 'i'
            union all
            select format('column %s.%s %s %s %s %s %s %s %s %s', c.oid::regclass, attname,
                format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attcollation,
                pg_get_expr(adbin, adrelid), attstorage, col_description(c.oid, attnum))
            from own join pg_class c on relnamespace = own.oid and relkind in ('r', 'p')
            join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
            left join pg_attrdef d on adrelid = c.oid and adnum = attnum
            union all
            select format('constraint %s %s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid),
                convalidated, connoinherit)
            from own join pg_constraint k on connamespace = own.oid and contype <> 'n'
            union all
            select format('%s %s', pg_get_indexdef(indexrelid), indisvalid)
            from own join pg_class c on relnamespace = own.oid join pg_index on indrelid = c.oid
            union all
            select format('sequence %s %s %s %s %s %s %s %s', seqrelid::regclass, seqtypid::regtype, seqstart,
                seqincrement, seqmin, seqmax, seqcache, seqcycle)
            from own join pg_class c on relnamespace = own.oid join pg_sequence on seqrelid = c.oid
            union all
            select format('enum %s.%s %s', nspname, typname,
                array(select enumlabel from pg_enum where enumtypid = t.oid order by enumsortorder))
            from own join pg_type t on typnamespace = own.oid and typtype = 'e'
            union all
            select format('cast %s %s', castsource::regtype, casttarget::regtype) from pg_cast where oid >= 16384
            order by 1
            """;

    private ServerCatalog() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
