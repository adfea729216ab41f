package dev.autogen.product.postgres;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.TableLock;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PostgreSQL. */
public final class PostgresDialect implements Dialect {

    private final PostgresKin kin;

    /** PostgreSQL itself. */
    public PostgresDialect() {
        this(PostgresKin.POSTGRESQL);
    }

    public PostgresDialect(PostgresKin kin) {
        this.kin = kin;
    }

    @Override
    public String name() {
        return kin.text();
    }

    @Override
    public ServerVersion knownAs(ServerVersion server) {
        return kin == PostgresKin.YUGABYTEDB ? new ServerVersion("PostgreSQL", 15, 0) : server;
    }

    @Override
    public Set<Capability> capabilities() {
        return kin.capabilities();
    }

    @Override
    public String fold(String unquoted) {
        return PostgresIdentifiers.fold(unquoted);
    }

    @Override
    public String truncate(String quoted) {
        return PostgresIdentifiers.truncate(quoted);
    }

    @Override
    public String quote(String name) {
        return PostgresIdentifiers.quote(name);
    }

    /** Backslashes are plain characters, as {@code standard_conforming_strings} has it since 9.1. */
    @Override
    public String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    public String operand(String expression) {
        return PostgresOperand.of(expression);
    }

    @Override
    public SqlType parseType(String sql) {
        return PostgresTypes.parse(sql);
    }

    @Override
    public String typeSql(SqlType type) {
        return PostgresTypes.sql(type, this::quote);
    }

    @Override
    public Database normalize(Database database) {
        return PostgresNormalizer.normalize(database);
    }

    @Override
    public String steady(String expression) {
        return Conditions.sorted(expression, new SqlTokens(expression));
    }

    @Override
    public String defaultName(Table table, TableElement part) {
        return UsualNames.defaultName(table, part, SqlTokens::new);
    }

    @Override
    public String sequenceName(ObjectName table, String column) {
        return UsualNames.compose(table.name(), column, "seq");
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return PostgresRespelling.of(expression, columns, types);
    }

    @Override
    public String comparisonForm(String expression) {
        return steady(PostgresSpelling.plain(expression));
    }

    @Override
    public List<List<Hazard>> hazards(List<Operation> operations) {
        return PostgresHazards.of(operations);
    }

    @Override
    public BatchSql batches(Operation.InBatches operation) {
        return new PostgresBatches(new SqlText(this), operation);
    }

    @Override
    public ServerSql server() {
        return kin.has(Capability.ADVISORY_LOCK) ? new PostgresServerSql() : new KinServerSql();
    }

    @Override
    public List<TableLock> locks(Operation operation) {
        return operation.accept(new PostgresLocks(new SqlText(this)));
    }

    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        return kin.has(Capability.ADVISORY_LOCK) ? new PostgresScriptSql(tables) : new KinScriptSql(tables);
    }

    @Override
    public boolean mentions(String expression, String column) {
        SqlTokens tokens = new SqlTokens(expression);
        while (tokens.next()) {
            if (tokens.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        if (!kin.has(Capability.TRANSACTIONAL_DDL)) {
            PostgresDdl committing = kin == PostgresKin.COCKROACHDB
                    ? new CockroachDdl(new SqlText(this))
                    : new PostgresDdl(new SqlText(this));
            return operations.stream()
                    .map(operation -> CommittingStatements.of(operation, operation.accept(committing)))
                    .toList();
        }
        PostgresDdl ddl = new PostgresDdl(new SqlText(this));
        FreshValues fresh = new FreshValues();
        List<List<Statement>> statements = new ArrayList<>();
        boolean validated = false;
        for (Operation operation : operations) {
            List<Statement> own = fresh.separated(operation.accept(ddl));
            // what fails for want of a lock is tried again, and would have all rows read again
            statements.add(validated ? opening(own) : own);
            validated = operation instanceof Operation.ValidateConstraint || (validated && own.isEmpty());
        }
        return statements;
    }

    private static List<Statement> opening(List<Statement> statements) {
        if (statements.isEmpty() || statements.get(0).transactionality() != Statement.Transactionality.JOINS) {
            return statements;
        }
        List<Statement> opening = new ArrayList<>(statements);
        opening.set(0, statements.get(0).afterCommit());
        return opening;
    }
}
