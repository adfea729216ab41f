package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Expression;
import dev.autogen.reflect.Scratch.Doubt;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The SQL that defines and prints expressions in a scratch table. */
final class PostgresScratchTable {

    private static final String JUDGED = "autogen_judged";
    private static final String KNOWN = "autogen_known";

    private final Dialect dialect;
    private final Table current;
    private final Table desired;
    private final String scratch;

    /**
     * A scratch table has the own name of the table, so that an expression may say it and is printed the same; another name
     * only where that would hide an enum or a sequence, which the expression may mean.
     */
    PostgresScratchTable(Dialect dialect, Doubt doubt, Set<String> taken) {
        this.dialect = dialect;
        this.current = doubt.current();
        this.desired = doubt.desired();
        String name = desired.name().name();
        this.scratch = "pg_temp." + dialect.quote(taken.contains(name) ? "autogen_judge" : name);
    }

    /** The columns with the types that they have now. */
    String creation() {
        ObjectName name = current.name();
        String schema = name.schema();
        String own = dialect.quote(name.name());
        return "create temporary table " + scratch + " (like "
                + (schema == null ? own : dialect.quote(schema) + "." + own) + ")";
    }

    /** The columns that are yet to come, one statement each. */
    List<String> additions() {
        return desired.columns().stream()
                .filter(column -> current.findColumn(column.name()).isEmpty())
                .map(column -> addColumn(column.name(), column.type()))
                .toList();
    }

    private String addColumn(String name, SqlType type) {
        return "alter table " + scratch + " add column " + dialect.quote(name) + " " + dialect.typeSql(type);
    }

    /** A line comment at the end of an expression ends with its line. */
    String definition(Expression expression) {
        String alter = "alter table " + scratch;
        String text = expression.text() + "\n";
        return switch (expression.kind()) {
            case DEFAULT -> alter + " alter column " + dialect.quote(expression.column()) + " set default " + text;
            case COMPUTED -> computed(JUDGED, type(expression), text) + storage(expression);
            case CHECK -> alter + " add constraint " + JUDGED + " check (" + text + ")";
            case PREDICATE -> "create index " + JUDGED + " on " + scratch + " ((1)) where " + text;
            case KEY -> "create index " + JUDGED + " on " + scratch + " ((" + text + "))";
        };
    }

    private String computed(String name, SqlType type, String text) {
        return addColumn(name, type) + " generated always as (" + text + ") ";
    }

    private SqlType type(Expression expression) {
        return current.findColumn(expression.column())
                .orElseGet(() -> desired.column(expression.column()))
                .type();
    }

    private String storage(Expression expression) {
        return desired.column(expression.column())
                        .findComputed()
                        .filter(computed -> computed.storage() == Generation.Storage.VIRTUAL)
                        .isPresent()
                ? "virtual"
                : "stored";
    }

    /** How the server prints what was defined. */
    String print(Expression expression) {
        String table = dialect.literal(scratch) + "::pg_catalog.regclass";
        return switch (expression.kind()) {
            case DEFAULT -> printOfColumn(table, expression.column());
            case COMPUTED -> printOfColumn(table, JUDGED);
            case CHECK ->
                "select pg_catalog.pg_get_expr(conbin, conrelid) from pg_catalog.pg_constraint where conrelid = "
                        + table + " and conname = '" + JUDGED + "'";
            case PREDICATE ->
                "select pg_catalog.pg_get_expr(indpred, indrelid) from pg_catalog.pg_index where indrelid = " + table;
            case KEY ->
                "select pg_catalog.pg_get_indexdef(indexrelid, 1, false) from pg_catalog.pg_index where indrelid = "
                        + table;
        };
    }

    private String printOfColumn(String table, String column) {
        return "select pg_catalog.pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef d"
                + " join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum"
                + " where d.adrelid = " + table + " and a.attname = " + dialect.literal(column);
    }

    /** The default on the server that a desired one may be another spelling of. */
    Optional<String> known(Expression expression) {
        return expression.kind() == Expression.Kind.DEFAULT
                ? current.findColumn(expression.column()).map(Column::defaultValue)
                : Optional.empty();
    }

    /** Refused unless both defaults are constants: generated columns allow nothing else, and defaults have no columns. */
    String constants(Expression expression, String known) {
        return computed(JUDGED, type(expression), expression.text() + "\n") + "stored; "
                + computed(KNOWN, type(expression), known + "\n") + "stored";
    }

    /** The default on the server, if the desired one has the same value. */
    String sameValue(Expression expression, String known) {
        String value = ")::" + dialect.typeSql(type(expression)) + "::text";
        return "select " + dialect.literal(known) + " where (" + expression.text() + "\n" + value
                + " is not distinct from (" + known + "\n" + value;
    }
}
