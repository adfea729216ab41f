package dev.autogen.product.h2;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ExpressionText;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** H2. */
final class H2Dialect implements Dialect {

    static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.JUDGE,
            Capability.RESUME,
            Capability.SCRIPTS,
            Capability.BATCHES,
            Capability.SCHEMAS,
            Capability.SEQUENCES,
            Capability.NAMED_ENUMS,
            Capability.ARRAYS,
            Capability.IDENTITY,
            Capability.STORED_COLUMNS,
            Capability.COMMENTS,
            Capability.FOREIGN_KEYS,
            Capability.CHECKS,
            Capability.NULLS_ORDER,
            Capability.NULLS_NOT_DISTINCT,
            Capability.ALTER_COLUMN_TYPE,
            Capability.RENAME_CONSTRAINTS));

    private final H2Settings settings;
    private final H2Names names;
    private final H2Types types;
    private final String defaultSchema;

    H2Dialect(H2Settings settings, ServerVersion version, String defaultSchema) {
        this.settings = settings;
        this.names = settings.names();
        this.defaultSchema = defaultSchema;
        this.types = new H2Types(version, settings);
    }

    H2Settings settings() {
        return settings;
    }

    H2Names names() {
        return names;
    }

    @Override
    public String name() {
        return H2Product.NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String fold(String unquoted) {
        return names.fold(unquoted);
    }

    /** A name that is too long is refused, not cut. */
    @Override
    public String truncate(String quoted) {
        return names.swapped(quoted);
    }

    @Override
    public String quote(String name) {
        return names.quote(name);
    }

    @Override
    public String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    public String operand(String expression) {
        return H2Expressions.operand(expression);
    }

    @Override
    public SqlType parseType(String sql) {
        return types.parse(sql);
    }

    @Override
    public String typeSql(SqlType type) {
        return types.sql(type);
    }

    @Override
    public Database normalize(Database database) {
        return new H2Normalizer(settings, types, database).normalize();
    }

    @Override
    public String steady(String expression) {
        return Conditions.sorted(expression, names.tokens(expression));
    }

    @Override
    public String comparisonForm(String expression) {
        return steady(H2Expressions.plain(expression, names));
    }

    @Override
    public boolean mentions(String expression, String column) {
        return new ExpressionText(names::tokens, names::quote).mentions(expression, column);
    }

    /** What H2 would make up cannot be told; what it is called else is the same on every database. */
    @Override
    public String defaultName(Table table, TableElement part) {
        return UsualNames.defaultName(table, part, names::tokens);
    }

    @Override
    public String sequenceName(ObjectName table, String column) {
        return UsualNames.compose(table.name(), column, "seq");
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return H2Expressions.respelled(expression, columns, names);
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        H2Ddl ddl = new H2Ddl(new H2Text(this, names, defaultSchema));
        return operations.stream().map(ddl::journaled).toList();
    }

    /** An upgrade names the schema that it finds itself in. */
    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        boolean named = tables.version().contains(".");
        return new H2ScriptSql(this, tables, named ? tables.version() : quote(defaultSchema) + "." + tables.version());
    }

    @Override
    public BatchSql batches(Operation.InBatches operation) {
        return new H2Batches(new H2Text(this, names, defaultSchema), operation);
    }

    @Override
    public ServerSql server() {
        return new H2ServerSql(names);
    }
}
