package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;

/**
 * Checks that MariaDB keeps with a column, where one stood beside it in {@code create table}. Restating the column without it loses
 * such a check, and nothing else can remove it; so what is said of the column is put together on the server, where it is known.
 */
final class ColumnChecks {

    /** As it stands in {@code modify column}. */
    private static final String DEFINITION =
            "column_type, if(collation_name is null, '', concat(' collate ', collation_name)),"
                    + " if(generation_expression is null, concat(if(is_nullable = 'NO', ' not null', ' null'),"
                    + " if(column_default is null, '', concat(' default ', column_default))), concat(' generated always as (',"
                    + " generation_expression, ') ', if(extra like '%STORED%', 'stored', 'virtual'))),"
                    + " if(extra like '%on update%', substring(extra, locate('on update', extra) - 1), ''),"
                    + " if(extra like '%auto_increment%', ' auto_increment', ''),"
                    + " if(column_comment = '', '', concat(' comment ', quote(column_comment)))";

    private final Dialect dialect;
    private final Evidence evidence;
    private final MySqlText text;
    private final TableDdl tables;

    ColumnChecks(Dialect dialect, Evidence evidence, MySqlText text, TableDdl tables) {
        this.dialect = dialect;
        this.evidence = evidence;
        this.text = text;
        this.tables = tables;
    }

    /** {@code modify column} with the check that the column has. */
    Sentence modify(ObjectName table, Column column, Online online) {
        String kept =
                "coalesce((select concat(' check (', check_clause, ')') from information_schema.check_constraints where "
                        + evidence.in("constraint_schema", table) + " and table_name = " + dialect.literal(table.name())
                        + " and level = 'Column' and " + of(table, column.name())
                        + " and check_clause not like 'json_valid(%' limit 1), '')";
        String sentence = "alter table " + text.quote(table) + " modify column " + text.definition(column);
        return new Sentence(
                "concat(" + dialect.literal(sentence) + ", " + kept + ", " + tables.literalClause(table, online) + ")",
                sentence + " /* with the check that it has */" + tables.clause(table, online));
    }

    /** After a rename of the column its check still goes by the old name, in which no column is then. */
    private String of(ObjectName table, String column) {
        return "(constraint_name = " + dialect.literal(column)
                + " or constraint_name not in (select column_name from information_schema.columns where "
                + evidence.in("table_schema", table) + " and table_name = " + dialect.literal(table.name())
                + ") and check_clause like "
                + dialect.literal(
                        "%`" + column.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%") + "`%") + ")";
    }

    /** Drops a check that has the name of a column, whether it is kept with the column or with the table. */
    Sentence drop(ObjectName table, String name) {
        String alter = "alter table " + text.quote(table);
        String ofTable = "select 1 from information_schema.check_constraints where "
                + evidence.in("constraint_schema", table) + " and table_name = " + dialect.literal(table.name())
                + " and level = 'Table' and constraint_name = " + dialect.literal(name);
        String restated = "select concat(" + dialect.literal(alter + " modify column " + text.quote(name) + " ") + ", "
                + DEFINITION + ") from information_schema.columns where " + evidence.in("table_schema", table)
                + " and table_name = " + dialect.literal(table.name()) + " and column_name = " + dialect.literal(name);
        String dropped = alter + " drop constraint " + text.quote(name);
        return new Sentence(
                "concat(if(exists (" + ofTable + "), " + dialect.literal(dropped) + ", (" + restated + ")), "
                        + tables.literalClause(table, Online.OTHERS_WRITE) + ")",
                dropped + " /* or the column without it */" + tables.clause(table, Online.OTHERS_WRITE));
    }
}
