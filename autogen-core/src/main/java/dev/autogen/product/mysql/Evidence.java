package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Recovery;
import dev.autogen.schema.ObjectName;

/** Queries of {@code information_schema} that say whether a statement has done its work, where the client died in it. */
final class Evidence {

    private final Dialect dialect;

    Evidence(Dialect dialect) {
        this.dialect = dialect;
    }

    Recovery schema(String name) {
        return there("schemata where schema_name = " + dialect.literal(name));
    }

    Recovery noSchema(String name) {
        return gone("schemata where schema_name = " + dialect.literal(name));
    }

    /** A sequence is a table too. */
    Recovery table(ObjectName table) {
        return there("tables where " + in("table_schema", table) + is("table_name", table.name()));
    }

    Recovery noTable(ObjectName table) {
        return gone("tables where " + in("table_schema", table) + is("table_name", table.name()));
    }

    Recovery column(ObjectName table, String column) {
        return there("columns where " + column(table) + is("column_name", column));
    }

    Recovery noColumn(ObjectName table, String column) {
        return gone("columns where " + column(table) + is("column_name", column));
    }

    private String column(ObjectName table) {
        return in("table_schema", table) + is("table_name", table.name());
    }

    Recovery index(ObjectName table, String index) {
        return there(indexOf(table, index));
    }

    Recovery noIndex(ObjectName table, String index) {
        return gone(indexOf(table, index));
    }

    Recovery constraint(ObjectName table, String constraint) {
        return there(constraintOf(table, constraint));
    }

    Recovery noConstraint(ObjectName table, String constraint) {
        return gone(constraintOf(table, constraint));
    }

    private String indexOf(ObjectName table, String index) {
        return "statistics where " + in("table_schema", table) + is("table_name", table.name())
                + is("index_name", index);
    }

    private String constraintOf(ObjectName table, String constraint) {
        return "table_constraints where " + in("table_schema", table) + is("table_name", table.name())
                + is("constraint_name", constraint);
    }

    private static Recovery there(String from) {
        return new Recovery.Inspect("select exists (select 1 from information_schema." + from + "), null");
    }

    private static Recovery gone(String from) {
        return new Recovery.Inspect("select not exists (select 1 from information_schema." + from + "), null");
    }

    /** A condition: the schema of an object is that. */
    String in(String column, ObjectName name) {
        return column + " = " + (name.schema() == null ? "database()" : dialect.literal(name.schema()));
    }

    private String is(String column, String name) {
        return " and " + column + " = " + dialect.literal(name);
    }
}
