package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.ObjectName;

/**
 * Sentences about what has a name, and depends on what else the table has: constraints that cannot be renamed, indexes that a key needs. Each
 * view of the catalog is told the table: MariaDB would else look into every one that the server has.
 */
final class FamilyNames {

    /** An index that stands in for the key of a column that counts. */
    static final String COUNTER = "autogen_counter";

    private static final String ORPHAN = "if it is there; a foreign key that needs it gets an index of its own";

    private final Dialect dialect;
    private final Evidence evidence;
    private final MySqlText text;
    private final MySqlFacts facts;
    private final TableDdl tables;

    FamilyNames(Dialect dialect, Evidence evidence, MySqlText text, MySqlFacts facts, TableDdl tables) {
        this.dialect = dialect;
        this.evidence = evidence;
        this.text = text;
        this.facts = facts;
        this.tables = tables;
    }

    /** Drops a foreign key or check and adds it under the other name; the index of a key, and that of a unique constraint, is renamed. */
    Sentence renamed(ObjectName table, String before, String after) {
        String alter = dialect.literal("alter table " + text.quote(table) + " ");
        String rename = dialect.literal("rename index " + text.quote(before) + " to " + text.quote(after));
        String copied = ", " + tables.literalClause(table, Online.COPIED);
        String again = " " + text.quote(before) + ", add constraint " + text.quote(after) + " ";
        String key = "(select concat(" + alter + ", " + dialect.literal("drop foreign key" + again + "foreign key (")
                + ", group_concat(" + ticked("k.column_name") + " order by k.ordinal_position), ') references ', "
                + ticked("k.referenced_table_schema") + ", '.', " + ticked("k.referenced_table_name")
                + ", ' (', group_concat("
                + ticked("k.referenced_column_name")
                + " order by k.ordinal_position), ') on delete ', min(r.delete_rule),"
                + " ' on update ', min(r.update_rule), if(" + hasIndex(table, before) + ", concat(', ', " + rename
                + "), '')" + copied + ")"
                + " from information_schema.key_column_usage k join information_schema.referential_constraints r"
                + " on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name"
                + " and r.table_name = k.table_name where " + of("k", table) + " and "
                + evidence.in("r.constraint_schema", table) + " and r.table_name = " + dialect.literal(table.name())
                + " and k.constraint_name = "
                + dialect.literal(before) + " group by k.referenced_table_schema, k.referenced_table_name)";
        String clause = facts.isMariaDb() ? "c.check_clause" : plain("c.check_clause");
        String check = "(select concat(" + alter + ", "
                + dialect.literal((facts.isMariaDb() ? "drop constraint" : "drop check") + again + "check (") + ", "
                + clause
                + ", ')'" + copied
                + ") from information_schema.check_constraints c join information_schema.table_constraints t"
                + " on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name"
                + " where " + of("t", table) + " and " + evidence.in("c.constraint_schema", table)
                + (facts.isMariaDb() ? " and c.table_name = " + dialect.literal(table.name()) : "")
                + " and c.constraint_name = " + dialect.literal(before) + ")";
        String query = "coalesce(" + key + ", " + check + ", if(" + hasIndex(table, before) + ", concat(" + alter + ", "
                + rename + ", " + tables.literalClause(table, Online.OTHERS_WRITE) + "), null))";
        return new Sentence(
                query,
                "alter table " + text.quote(table) + " drop constraint " + text.quote(before) + ", add constraint "
                        + text.quote(after) + " /* the same; an index is renamed */"
                        + tables.clause(table, Online.COPIED));
    }

    /** Renames a column of MySQL; a check that mentions it is dropped and added meanwhile. */
    Sentence renamedColumn(ObjectName table, String before, String after) {
        String checks = " order by c.constraint_name separator '') from information_schema.check_constraints c"
                + " join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema"
                + " and t.constraint_name = c.constraint_name where " + of("t", table) + " and locate("
                + dialect.literal(ticks(before)) + ", c.check_clause) > 0)";
        String drop = "(select group_concat(concat('drop check ', " + ticked("c.constraint_name") + ", ', ')" + checks;
        String clause =
                replaced(plain("c.check_clause"), dialect.literal(ticks(before)), dialect.literal(ticks(after)));
        String add = "(select group_concat(concat(', add constraint ', " + ticked("c.constraint_name")
                + ", ' check (', " + clause + ", ')', if(t.enforced = 'NO', ' not enforced', ''))" + checks;
        String rename = "rename column " + text.quote(before) + " to " + text.quote(after);
        String query = "if(exists (select 1 from information_schema.columns x where " + of("x", table)
                + " and x.column_name = " + dialect.literal(before) + "), concat("
                + dialect.literal("alter table " + text.quote(table) + " ") + ", coalesce(" + drop + ", ''), "
                + dialect.literal(rename) + ", coalesce(concat(" + add + ", "
                + tables.literalClause(table, Online.COPIED) + "), " + tables.literalClause(table, Online.OTHERS_WRITE)
                + ")), null)";
        return new Sentence(
                query,
                "alter table " + text.quote(table) + " " + rename + tables.clause(table, Online.OTHERS_WRITE)
                        + " /* where a check mentions it, that is dropped and added, which copies the table */");
    }

    private static String ticks(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** MySQL keeps an expression as the text of a literal, and tells its bytes as if they were characters of Latin-1. */
    private String plain(String clause) {
        String decoded = "coalesce(convert(unhex(regexp_replace(hex(convert(" + clause
                + " using ucs2)), '00(..)', '$1')) using utf8mb4), " + clause + ")";
        String backslash = "char(1 using utf8mb4)";
        String without = replaced(decoded, dialect.literal("\\\\"), backslash);
        without = replaced(without, dialect.literal("\\n"), "char(10 using utf8mb4)");
        without = replaced(without, dialect.literal("\\r"), "char(13 using utf8mb4)");
        without = replaced(without, dialect.literal("\\'"), dialect.literal("'"));
        return replaced(without, backslash, dialect.literal("\\"));
    }

    private static String replaced(String text, String from, String to) {
        return "replace(" + text + ", " + from + ", " + to + ")";
    }

    /** Drops an index; where a foreign key would be left without one, it is given the one that it would have made for itself. */
    Sentence droppedIndex(ObjectName table, String index) {
        String change = "drop index " + text.quote(index);
        return new Sentence(
                dropped(table, index, change, "''", written(table, index)),
                gist(table, change, ORPHAN, Online.OTHERS_WRITE));
    }

    /** The same of the primary key, by any change of the table that it does not survive. */
    Sentence droppedKey(ObjectName table, String change, Online online) {
        return new Sentence(
                dropped(table, MySqlNames.PRIMARY, change, "''", tables.literalClause(table, online)),
                gist(table, change, ORPHAN, online));
    }

    private String gist(ObjectName table, String change, String remark, Online online) {
        return "alter table " + text.quote(table) + " " + change + " /* " + remark + " */"
                + tables.clause(table, online);
    }

    /** Drops an index or the primary key; where a column that counts would be left without, there is another for a while. */
    Sentence replacedIndex(ObjectName table, String index, String change, Online online) {
        String counting = "(select concat(', add index " + COUNTER + " (', " + ticked("c.column_name") + ", ')')"
                + " from information_schema.columns c join information_schema.statistics i on i.table_schema = c.table_schema"
                + " and i.table_name = c.table_name and i.column_name = c.column_name and i.seq_in_index = 1 where "
                + of("c", table) + " and " + of("i", table) + " and c.extra like '%auto_increment%' and "
                + isAlone("i", table, index) + ")";
        return new Sentence(
                dropped(table, index, change, "coalesce(" + counting + ", '')", tables.literalClause(table, online)),
                gist(table, change, "with " + COUNTER + " for a column that counts", online));
    }

    private String dropped(ObjectName table, String index, String change, String more, String clause) {
        String alter = dialect.literal("alter table " + text.quote(table) + " " + change);
        String orphan = "(select concat(', add index ', " + ticked("k.constraint_name") + ", ' (', group_concat("
                + ticked("k.column_name") + " order by k.ordinal_position), ')')"
                + " from information_schema.key_column_usage k where " + of("k", table)
                + " and k.referenced_table_name is not null and k.constraint_name = (select min(o.constraint_name)"
                + " from information_schema.key_column_usage o join information_schema.statistics i on i.table_schema = o.table_schema"
                + " and i.table_name = o.table_name and i.column_name = o.column_name and i.seq_in_index = 1 where "
                + of("o", table) + " and " + of("i", table)
                + " and o.referenced_table_name is not null and o.ordinal_position = 1 and "
                + isAlone("i", table, index)
                + ") group by k.constraint_name)";
        return "if(" + hasIndex(table, index) + ", concat(" + alter + ", coalesce(" + orphan + ", ''), " + more + ", "
                + clause + "), null)";
    }

    /** Where a table has no primary key, its rows lie as a unique index has them (InnoDB, "Clustered and Secondary Indexes"). */
    private String written(ObjectName table, String index) {
        String lies = "exists (select 1 from information_schema.statistics x where " + of("x", table)
                + " and x.index_name = " + dialect.literal(index) + " and x.non_unique = 0)";
        return "if(" + lies + " and not " + hasIndex(table, MySqlNames.PRIMARY) + ", "
                + tables.literalClause(table, Online.COPIED) + ", "
                + tables.literalClause(table, Online.OTHERS_WRITE) + ")";
    }

    /** A condition: an index has a name, and no other begins with its column. */
    private String isAlone(String alias, ObjectName table, String index) {
        String name = dialect.literal(index);
        return alias + ".index_name = " + name + " and not exists (select 1 from information_schema.statistics s"
                + " where " + of("s", table) + " and s.column_name = " + alias
                + ".column_name and s.seq_in_index = 1 and s.index_name <> "
                + name + ")";
    }

    private String hasIndex(ObjectName table, String index) {
        return "exists (select 1 from information_schema.statistics x where " + of("x", table) + " and x.index_name = "
                + dialect.literal(index) + ")";
    }

    private String of(String alias, ObjectName table) {
        return evidence.in(alias + ".table_schema", table) + " and " + alias + ".table_name = "
                + dialect.literal(table.name());
    }

    private static String ticked(String column) {
        return "concat('`', replace(" + column + ", '`', '``'), '`')";
    }
}
