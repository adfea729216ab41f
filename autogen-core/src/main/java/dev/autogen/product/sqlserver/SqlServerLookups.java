package dev.autogen.product.sqlserver;

import dev.autogen.schema.ObjectName;

/** Batches that drop what belongs to a column and has a name that only the server knows: its default, and what else holds it fast. */
final class SqlServerLookups {

    private static final String OF_COLUMN = "columnproperty(%s, %s, 'ColumnId')";

    private final SqlServerText text;
    private final ObjectName table;
    private final String column;

    SqlServerLookups(SqlServerText text, ObjectName table, String column) {
        this.text = text;
        this.table = table;
        this.column = column;
    }

    /** Drops the default of the column, if it has one. */
    String dropDefault() {
        return batch(defaults());
    }

    /** Drops all of the table that a column takes along elsewhere and keeps from being dropped here. */
    String dropDependents() {
        return batch(foreignKeys(), checks(), defaults(), keys(), indexes());
    }

    private String batch(String... selects) {
        return "declare @sql nvarchar(max) = N'';\n" + String.join("\n", selects) + "\nexec sys.sp_executesql @sql";
    }

    private String dropConstraint(String name) {
        return "select @sql += " + text.literal("alter table " + text.quote(table) + " drop constraint ")
                + " + quotename(" + name + ") + N'; '\n";
    }

    private String object() {
        return "object_id(" + text.named(table) + ")";
    }

    private String columnId(String object) {
        return OF_COLUMN.formatted(object, text.literal(column));
    }

    private String defaults() {
        return dropConstraint("d.name") + "    from sys.default_constraints d where d.parent_object_id = " + object()
                + "\n    and d.parent_column_id = " + columnId("d.parent_object_id") + ";";
    }

    private String checks() {
        return dropConstraint("k.name") + "    from sys.check_constraints k where k.parent_object_id = " + object()
                + " and exists (\n        select 1 from sys.sql_expression_dependencies e where e.referencing_id = k.object_id\n"
                + "        and e.referenced_id = k.parent_object_id and e.referenced_minor_id = "
                + columnId("k.parent_object_id") + ");";
    }

    private String foreignKeys() {
        return dropConstraint("f.name") + "    from sys.foreign_keys f where f.parent_object_id = " + object()
                + " and exists (\n        select 1 from sys.foreign_key_columns c where c.constraint_object_id = f.object_id\n"
                + "        and c.parent_column_id = " + columnId("f.parent_object_id") + ");";
    }

    private String keys() {
        return dropConstraint("i.name") + indexesOfColumn()
                + "\n    and (i.is_primary_key = 1 or i.is_unique_constraint = 1);";
    }

    private String indexes() {
        return "select @sql += N'drop index ' + quotename(i.name) + " + text.literal(" on " + text.quote(table) + "; ")
                + "\n" + indexesOfColumn() + "\n    and i.is_primary_key = 0 and i.is_unique_constraint = 0;";
    }

    private String indexesOfColumn() {
        return "    from sys.indexes i where i.object_id = " + object() + " and exists (\n"
                + "        select 1 from sys.index_columns c where c.object_id = i.object_id and c.index_id = i.index_id\n"
                + "        and c.column_id = " + columnId("i.object_id") + ")";
    }
}
