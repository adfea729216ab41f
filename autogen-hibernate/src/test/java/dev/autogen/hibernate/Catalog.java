package dev.autogen.hibernate;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a server really has, as lines of text in the form of {@link Lines}, read from its catalog. */
final class Catalog {

    private static final String OURS = " n.nspname !~ '^pg_' and n.nspname <> 'information_schema' ";
    private static final String NAME = " case n.nspname when 'public' then '' else n.nspname || '.' end || ";

    private final Connection connection;
    private final Dialect dialect;

    Catalog(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        lines.addAll(rows("select 'schema ' || n.nspname from pg_namespace n where" + OURS
                + "and n.nspname <> 'public' order by n.nspname collate \"C\""));
        lines.addAll(rows("select 'enum ' ||" + NAME + "t.typname || ' [' || (select string_agg(e.enumlabel, ', '"
                + " order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) || ']'"
                + " from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e' and" + OURS
                + "order by nullif(n.nspname, 'public') collate \"C\" nulls first, t.typname collate \"C\""));
        lines.addAll(rows("select 'sequence ' ||" + NAME + "c.relname || ' ' || format_type(s.seqtypid, null)"
                + " || ' start ' || s.seqstart || ' increment ' || s.seqincrement || ' cache ' || s.seqcache"
                + " || case when s.seqcycle then ' cycle' else '' end"
                + " from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace"
                + " where not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i')"
                + " and d.refobjsubid > 0) and" + OURS
                + "order by nullif(n.nspname, 'public') collate \"C\" nulls first, c.relname collate \"C\""));
        try (PreparedStatement query = connection.prepareStatement("select c.oid," + NAME
                        + "c.relname, obj_description(c.oid, 'pg_class')"
                        + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and"
                        + OURS
                        + "order by nullif(n.nspname, 'public') collate \"C\" nulls first, c.relname collate \"C\"");
                ResultSet tables = query.executeQuery()) {
            while (tables.next()) {
                String comment = tables.getString(3);
                lines.add("table " + tables.getString(2) + (comment == null ? "" : " comment " + comment));
                lines.addAll(table(tables.getLong(1), tables.getString(2) + ": "));
            }
        }
        return lines;
    }

    /** Names of constraints and indexes, each after its table. */
    Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>(rows("select" + NAME + "c.relname || ' ' || k.conname from pg_constraint k"
                + " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where" + OURS));
        names.addAll(rows("select" + NAME + "c.relname || ' ' || i.relname from pg_index x join pg_class i on"
                + " i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid"
                + " join pg_namespace n on n.oid = c.relnamespace where" + OURS));
        return names;
    }

    private List<String> table(long table, String of) throws SQLException {
        List<String> lines = new ArrayList<>(columns(table, of));
        List<String> sorted = new ArrayList<>();
        List<String> checks = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select k.contype, k.confdeltype, k.confupdtype, k.condeferrable, k.condeferred,"
                        + " array(select a.attname from unnest(k.conkey) with ordinality u(num, pos) join pg_attribute a"
                        + "  on a.attrelid = k.conrelid and a.attnum = u.num order by u.pos)::text[],"
                        + " array(select a.attname from unnest(k.confkey) with ordinality u(num, pos) join pg_attribute a"
                        + "  on a.attrelid = k.confrelid and a.attnum = u.num order by u.pos)::text[],"
                        + " (select" + NAME + "f.relname from pg_class f join pg_namespace n on n.oid = f.relnamespace"
                        + "  where f.oid = k.confrelid),"
                        + " (select x.indnullsnotdistinct from pg_index x where x.indexrelid = k.conindid)"
                        + " from pg_constraint k where k.conrelid = ? order by k.oid")) {
            query.setLong(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<String> columns = strings(row, 6);
                    Deferrability deferrability = !row.getBoolean(4)
                            ? Deferrability.NOT_DEFERRABLE
                            : row.getBoolean(5) ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
                    switch (row.getString(1)) {
                        case "p" -> lines.add(of + "primary key " + columns);
                        case "u" ->
                            sorted.add(of + "unique " + columns + " "
                                    + (row.getBoolean(9)
                                            ? UniqueConstraint.Nulls.NOT_DISTINCT
                                            : UniqueConstraint.Nulls.DISTINCT)
                                    + " " + deferrability);
                        case "f" ->
                            sorted.add(of + "foreign key " + columns + " to " + row.getString(8) + " "
                                    + strings(row, 7) + " on delete " + action(row.getString(2)) + " on update "
                                    + action(row.getString(3)) + " " + deferrability);
                        case "c" -> checks.add(of + "check of " + new TreeSet<>(columns));
                        default -> {
                            // Not null constraints are told by their columns.
                        }
                    }
                }
            }
        }
        sorted.addAll(indexes(table, of));
        sorted.sort(String::compareTo);
        lines.addAll(sorted);
        lines.addAll(checks);
        return lines;
    }

    private List<String> columns(long table, String of) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.atthasdef, a.attidentity,"
                        + " a.attgenerated, (select l.collname from pg_collation l, pg_type t where t.oid = a.atttypid"
                        + "  and l.oid = a.attcollation and a.attcollation <> t.typcollation),"
                        + " col_description(a.attrelid, a.attnum), s.seqstart, s.seqincrement from pg_attribute a"
                        + " left join pg_depend d on d.refobjid = a.attrelid and d.refobjsubid = a.attnum"
                        + " and d.deptype = 'i' and d.classid = 'pg_class'::regclass"
                        + " left join pg_sequence s on s.seqrelid = d.objid"
                        + " where a.attrelid = ? and a.attnum > 0 and not a.attisdropped order by a.attnum")) {
            query.setLong(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String generation = "";
                    String generated = row.getString(6);
                    if (!row.getString(5).isEmpty()) {
                        generation = " identity "
                                + (row.getString(5).equals("a") ? Generation.Mode.ALWAYS : Generation.Mode.BY_DEFAULT)
                                + " start " + row.getLong(9) + " increment " + row.getLong(10);
                    } else if (!generated.isEmpty()) {
                        generation = " computed "
                                + (generated.equals("s") ? Generation.Storage.STORED : Generation.Storage.VIRTUAL);
                    }
                    lines.add(of + "column " + row.getString(1) + " " + dialect.parseType(row.getString(2))
                            + (row.getBoolean(3) ? " not null" : "")
                            + (row.getBoolean(4) && generated.isEmpty() ? " default" : "") + generation
                            + (row.getString(7) == null ? "" : " collate " + row.getString(7))
                            + (row.getString(8) == null ? "" : " comment " + row.getString(8)));
                }
            }
        }
        return lines;
    }

    private List<String> indexes(long table, String of) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select x.indisunique, x.indpred is not null,"
                + " array(select (x.indoption[k - 1] & 1)::text || (case when x.indkey[k - 1] = 0 then 1 else 0 end)"
                + "  || coalesce((select a.attname from pg_attribute a where a.attrelid = x.indrelid"
                + "   and a.attnum = x.indkey[k - 1] and a.attnum > 0), pg_get_indexdef(x.indexrelid, k, true))"
                + "  from generate_series(1, x.indnkeyatts) k)::text[] from pg_index x where x.indrelid = ?"
                + " and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid and c.contype in"
                + " ('p', 'u'))")) {
            query.setLong(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<Index.Key> keys = new ArrayList<>();
                    for (String key : strings(row, 3)) {
                        // The server adds casts and parentheses of its own to an expression.
                        Index.Key read = key.charAt(1) == '1'
                                ? Index.Key.expression(
                                        key.substring(2).replace("::text", "").replaceAll("^\\((.*)\\)$", "$1"))
                                : Index.Key.column(key.substring(2));
                        keys.add(key.charAt(0) == '1' ? read.descending() : read);
                    }
                    lines.add(of
                            + (row.getBoolean(1) ? "unique index " : "index ")
                            + keys
                            + (row.getBoolean(2) ? " where" : ""));
                }
            }
        }
        return lines;
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            case "r" -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
