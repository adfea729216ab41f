package dev.autogen.product.oracle;

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

/** Oracle. */
final class OracleDialect extends OfflineDialect {

    static final Set<Capability> CAPABILITIES = Collections.unmodifiableSet(EnumSet.of(
            Capability.SCRIPTS,
            Capability.CONCURRENT_INDEXES,
            Capability.SCHEMAS,
            Capability.SEQUENCES,
            Capability.IDENTITY,
            Capability.VIRTUAL_COLUMNS,
            Capability.COLLATIONS,
            Capability.COMMENTS,
            Capability.FOREIGN_KEYS,
            Capability.CHECKS,
            Capability.DEFERRABLE,
            Capability.EXPRESSION_INDEXES,
            Capability.ALTER_COLUMN_TYPE,
            Capability.RENAME_CONSTRAINTS,
            Capability.RENAME_SEQUENCES));

    private final OracleNames names;
    private final OracleTypes types;
    private final OracleText text;

    OracleDialect(ServerVersion version) {
        this(new OracleNames(version), new OracleTypes(version));
    }

    private OracleDialect(OracleNames names, OracleTypes types) {
        super(names);
        this.names = names;
        this.types = types;
        this.text = new OracleText(this, names, types);
    }

    @Override
    public String name() {
        return OracleProduct.NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public String literal(String literal) {
        return OracleLiterals.literal(literal);
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
        return new OracleNormalizer(names, text).normalize(database);
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        OracleDdl ddl = new OracleDdl(text);
        return operations.stream().map(operation -> operation.accept(ddl)).toList();
    }

    @Override
    public List<List<Hazard>> hazards(List<Operation> operations) {
        Hazards hazards = Hazards.of(operations);
        OracleCasts casts = new OracleCasts(types);
        return operations.stream()
                .map(operation -> hazards.of(operation, casts::hazards))
                .toList();
    }

    @Override
    public ServerSql server() {
        return new OracleServerSql(names);
    }

    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        return new OracleScriptSql(tables, names);
    }
}
