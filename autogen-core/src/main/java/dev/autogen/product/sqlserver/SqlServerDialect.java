package dev.autogen.product.sqlserver;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.product.offline.OfflineDialect;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** SQL Server. */
final class SqlServerDialect extends OfflineDialect {

    static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.TRANSACTIONAL_DDL,
            Capability.SCRIPTS,
            Capability.CONCURRENT_INDEXES,
            Capability.SCHEMAS,
            Capability.SEQUENCES,
            Capability.IDENTITY,
            Capability.STORED_COLUMNS,
            Capability.VIRTUAL_COLUMNS,
            Capability.COLLATIONS,
            Capability.COMMENTS,
            Capability.FOREIGN_KEYS,
            Capability.CHECKS,
            Capability.PARTIAL_INDEXES,
            Capability.INCLUDED_COLUMNS,
            Capability.NULLS_NOT_DISTINCT,
            Capability.ALTER_COLUMN_TYPE,
            Capability.RENAME_CONSTRAINTS,
            Capability.RENAME_SEQUENCES,
            Capability.MOVE_TABLES));

    private final SqlServerNames names;
    private final SqlServerTypes types;
    private final SqlServerText text;

    SqlServerDialect(ServerVersion version) {
        this(new SqlServerNames(), new SqlServerTypes(version));
    }

    private SqlServerDialect(SqlServerNames names, SqlServerTypes types) {
        super(names);
        this.names = names;
        this.types = types;
        this.text = new SqlServerText(this, types);
    }

    @Override
    public String name() {
        return SqlServerProduct.NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String literal(String literal) {
        return SqlServerLiterals.literal(literal);
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
        return new SqlServerNormalizer(names, text).normalize(database);
    }

    /** The server keeps the one for the other. */
    @Override
    public String comparisonForm(String expression) {
        return super.comparisonForm(expression).replace("current_timestamp", "getdate ( )");
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        SqlServerDdl ddl = new SqlServerDdl(text);
        return operations.stream().map(operation -> operation.accept(ddl)).toList();
    }

    @Override
    public List<List<Hazard>> hazards(List<Operation> operations) {
        Hazards hazards = Hazards.of(operations);
        SqlServerCasts casts = new SqlServerCasts(types);
        return operations.stream()
                .map(operation -> hazards.of(operation, casts::hazards))
                .toList();
    }

    @Override
    public ServerSql server() {
        return new SqlServerServerSql();
    }

    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        return new SqlServerScriptSql(tables);
    }
}
