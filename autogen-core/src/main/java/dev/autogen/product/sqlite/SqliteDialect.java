package dev.autogen.product.sqlite;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Translation;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** SQLite. */
final class SqliteDialect implements Dialect {

    static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.TRANSACTIONAL_DDL,
            Capability.RESUME,
            Capability.SCRIPTS,
            Capability.BATCHES,
            Capability.SEQUENCES,
            Capability.IDENTITY,
            Capability.STORED_COLUMNS,
            Capability.VIRTUAL_COLUMNS,
            Capability.COLLATIONS,
            Capability.FOREIGN_KEYS,
            Capability.CHECKS,
            Capability.DEFERRABLE,
            Capability.PARTIAL_INDEXES,
            Capability.EXPRESSION_INDEXES,
            Capability.TABLE_OPTIONS,
            Capability.ALTER_COLUMN_TYPE,
            Capability.RENAME_CONSTRAINTS));

    @Override
    public String name() {
        return SqliteProduct.NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String fold(String unquoted) {
        return unquoted;
    }

    @Override
    public String truncate(String quoted) {
        return quoted;
    }

    @Override
    public String quote(String name) {
        return SqliteIdentifiers.quote(name);
    }

    @Override
    public String literal(String text) {
        return SqliteIdentifiers.literal(text);
    }

    @Override
    public String operand(String expression) {
        return SqliteExpressions.operand(expression);
    }

    @Override
    public boolean ignoresCase(Item.Kind kind) {
        return true;
    }

    @Override
    public SqlType parseType(String sql) {
        return SqliteTypes.parse(sql);
    }

    @Override
    public String typeSql(SqlType type) {
        return SqliteTypes.sql(type);
    }

    @Override
    public Database normalize(Database database) {
        return SqliteNormalizer.normalize(database);
    }

    @Override
    public String steady(String expression) {
        return SqliteExpressions.steady(expression);
    }

    @Override
    public String comparisonForm(String expression) {
        return SqliteExpressions.plain(expression);
    }

    @Override
    public boolean mentions(String expression, String column) {
        return SqliteExpressions.mentions(expression, column);
    }

    @Override
    public String defaultName(Table table, TableElement part) {
        return SqliteNames.defaultName(table, part);
    }

    /** There are none. */
    @Override
    public String sequenceName(ObjectName table, String column) {
        return table.name() + "_" + column + "_seq";
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return SqliteExpressions.respelled(expression, columns);
    }

    @Override
    public Translation translation(Supplier<List<Operation>> before) {
        return new SqliteTranslation(before);
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        return SqliteStatements.of(new SqliteTables(this), operations);
    }

    /** A table that is dropped takes with it what refers to it, and this cannot be set within a transaction. */
    @Override
    public List<String> sessionFor(List<Operation> operations) {
        boolean rebuilds = statements(operations).stream()
                .flatMap(List::stream)
                .anyMatch(statement -> statement.unfolding() != null);
        return rebuilds ? List.of("pragma foreign_keys = off") : List.of();
    }

    @Override
    public List<List<Hazard>> hazards(List<Operation> operations) {
        return SqliteHazards.of(operations);
    }

    @Override
    public BatchSql batches(Operation.InBatches operation) {
        return new SqliteBatches(new SqliteTables(this), operation);
    }

    @Override
    public ServerSql server() {
        return new SqliteServerSql();
    }

    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        return new SqliteScriptSql(tables);
    }
}
