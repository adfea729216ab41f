package dev.autogen.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is in a database of MariaDB or MySQL, one line an object, straight from {@code information_schema}. */
final class FamilyCatalog {

    private static final String OURS = " where %s = database() and %s not like 'autogen\\_%%'";

    private static final Pattern TWO_LIMITS =
            Pattern.compile("(\\(?`\\w+` [<>]= [-\\d.]+\\)?) and (\\(?`\\w+` [<>]= [-\\d.]+\\)?)");

    private FamilyCatalog() {}

    static List<String> of(Connection connection) throws SQLException {
        boolean mariaDb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        List<String> lines = new ArrayList<>();
        read(
                connection,
                lines,
                "select concat_ws(' ', 'table', table_name, table_type, engine, table_collation, table_comment)"
                        + " from information_schema.tables" + ours("table_schema", "table_name"));
        read(
                connection,
                lines,
                "select concat_ws(' ', 'column', table_name, column_name, column_type, is_nullable,"
                        + " coalesce(concat('default ', column_default), ''), extra, coalesce(concat('as ', generation_expression), ''),"
                        + " coalesce(collation_name, ''), column_comment)"
                        + " from information_schema.columns" + ours("table_schema", "table_name"));
        read(
                connection,
                lines,
                // one that a foreign key made for itself has the name of any that needs it
                "select concat_ws(' ', 'index', table_name, if(exists (select 1 from"
                        + " information_schema.referential_constraints r where r.constraint_schema = table_schema"
                        + " and r.table_name = statistics.table_name and r.constraint_name = index_name),"
                        + " 'of a foreign key', index_name), if(non_unique, '', 'unique'), index_type,"
                        + " group_concat(concat_ws(' ', column_name, " + (mariaDb ? "''" : "expression")
                        + ", sub_part, collation)"
                        + " order by seq_in_index)) from information_schema.statistics"
                        + ours("table_schema", "table_name")
                        + " group by table_name, index_name, non_unique, index_type");
        read(
                connection,
                lines,
                "select concat_ws(' ', 'foreign key', k.table_name, k.constraint_name,"
                        + " group_concat(concat(k.column_name, '->', k.referenced_table_name, '.', k.referenced_column_name)"
                        + " order by k.ordinal_position), 'on delete', " + rule("r.delete_rule") + ", 'on update', "
                        + rule("r.update_rule") + ")"
                        + " from information_schema.key_column_usage k join information_schema.referential_constraints r"
                        + " on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name"
                        + " and r.table_name = k.table_name" + ours("k.table_schema", "k.table_name")
                        + " and k.referenced_table_name is not null"
                        + " group by k.table_name, k.constraint_name, r.delete_rule, r.update_rule");
        // a check that stood beside its column and one that did not say the same, whatever they are called
        String name = "if(%s regexp '^CONSTRAINT_[0-9]+$|_chk_[0-9]+$'%s, '', %s)";
        read(
                connection,
                lines,
                mariaDb
                        ? "select concat_ws(' ', 'check', table_name, "
                                + name.formatted(
                                        "constraint_name",
                                        " or level = 'Column' or constraint_name in (select column_name from information_schema.columns x"
                                                + " where x.table_schema = constraint_schema and x.table_name = check_constraints.table_name)",
                                        "constraint_name")
                                + ", check_clause) from information_schema.check_constraints"
                                + ours("constraint_schema", "table_name")
                        : "select concat_ws(' ', 'check', t.table_name, "
                                + name.formatted("t.constraint_name", "", "t.constraint_name")
                                + ", c.check_clause) from information_schema.table_constraints t join"
                                + " information_schema.check_constraints c on c.constraint_schema = t.constraint_schema"
                                + " and c.constraint_name = t.constraint_name"
                                + ours("t.table_schema", "t.table_name"));
        read(
                connection,
                lines,
                "select concat_ws(' ', 'view', table_name, view_definition) from information_schema.views"
                        + ours("table_schema", "table_name"));
        read(
                connection,
                lines,
                "select concat_ws(' ', 'trigger', trigger_name, action_statement) from information_schema.triggers"
                        + ours("trigger_schema", "trigger_name"));
        read(
                connection,
                lines,
                "select concat_ws(' ', 'routine', routine_name, routine_definition)"
                        + " from information_schema.routines" + ours("routine_schema", "routine_name"));
        List<String> sequences = new ArrayList<>();
        read(
                connection,
                sequences,
                "select table_name from information_schema.tables" + ours("table_schema", "table_name")
                        + " and table_type = 'SEQUENCE'");
        for (String sequence : sequences) {
            read(
                    connection,
                    lines,
                    "select concat_ws(' ', 'sequence', '" + sequence + "', minimum_value, maximum_value, start_value,"
                            + " increment, cache_size, cycle_option) from `" + sequence + "`");
        }
        return lines.stream().map(FamilyCatalog::settled).sorted().toList();
    }

    /** Hibernate does not keep the order of {@code @Min} and {@code @Max} from run to run. */
    private static String settled(String line) {
        return TWO_LIMITS
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Stream.of(found.group(1), found.group(2)).sorted().collect(Collectors.joining(" and "))));
    }

    /** InnoDB does the same for each of three rules. */
    private static String rule(String column) {
        return "if(" + column + " in ('NO ACTION', 'RESTRICT', 'SET DEFAULT'), 'NO ACTION', " + column + ")";
    }

    private static String ours(String schema, String name) {
        return OURS.formatted(schema, name);
    }

    private static void read(Connection connection, List<String> lines, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
    }
}
