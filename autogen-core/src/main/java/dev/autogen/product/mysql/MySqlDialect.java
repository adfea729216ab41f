package dev.autogen.product.mysql;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.TableLock;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** MariaDB, or MySQL. A schema is what they call a database. */
public final class MySqlDialect implements Dialect {

    private final MySqlFacts facts;

    public MySqlDialect(MySqlFacts facts) {
        this.facts = facts;
    }

    public MySqlFacts facts() {
        return facts;
    }

    @Override
    public String name() {
        return facts.brand() == Brand.MARIADB ? "mariadb" : "mysql";
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = EnumSet.of(
                Capability.JUDGE,
                Capability.ADVISORY_LOCK,
                Capability.RESUME,
                Capability.SCRIPTS,
                Capability.BATCHES,
                Capability.CONCURRENT_INDEXES,
                Capability.SCHEMAS,
                Capability.IDENTITY,
                Capability.STORED_COLUMNS,
                Capability.VIRTUAL_COLUMNS,
                Capability.COLLATIONS,
                Capability.COMMENTS,
                Capability.FOREIGN_KEYS,
                Capability.CHECKS,
                Capability.INDEX_METHODS,
                Capability.ALTER_COLUMN_TYPE,
                Capability.RENAME_CONSTRAINTS,
                Capability.RENAME_SEQUENCES,
                Capability.MOVE_TABLES);
        all.addAll(
                facts.isMariaDb()
                        ? Set.of(Capability.SEQUENCES)
                        : Set.of(Capability.EXPRESSION_INDEXES, Capability.UNENFORCED));
        return all;
    }

    /** Case is kept; that of tables may be lost on a server that says so. */
    @Override
    public String fold(String unquoted) {
        return truncate(unquoted);
    }

    /** A name that is too long is refused, and never cut; in what MySQL has no characters for, it writes a question mark. */
    @Override
    public String truncate(String quoted) {
        return facts.isMariaDb() ? quoted : MySqlText.ofThreeBytes(quoted);
    }

    @Override
    public String quote(String name) {
        return MySqlIdentifiers.quote(name);
    }

    @Override
    public String literal(String text) {
        return MySqlLiterals.literal(text, facts.strings());
    }

    @Override
    public String operand(String expression) {
        return MySqlExpressions.operand(expression);
    }

    /** Always but of tables, and of sequences, which are tables, where the server is set so (manual, "Identifier Case Sensitivity"). */
    @Override
    public boolean ignoresCase(Item.Kind kind) {
        return (kind != Item.Kind.TABLE && kind != Item.Kind.SEQUENCE) || !keepsCaseOfTables();
    }

    /** One that does not is a developer's, mostly, and the one in production keeps it. */
    @Override
    public boolean keepsCaseOfTables() {
        return facts.tableNames() == MySqlFacts.TableNames.EXACT;
    }

    @Override
    public SqlType parseType(String sql) {
        return new MySqlTypes(facts).parse(sql);
    }

    /** Both sides of a key are of one type at every moment. */
    @Override
    public boolean keysStand(Column before, Column after) {
        return before.type().equals(after.type())
                && Objects.equals(before.collation(), after.collation())
                && before.findIdentity().isPresent() == after.findIdentity().isPresent();
    }

    @Override
    public String typeSql(SqlType type) {
        return new MySqlTypes(facts).sql(type);
    }

    @Override
    public Database normalize(Database database) {
        return new MySqlNormalizer(facts).normalize(database);
    }

    @Override
    public String steady(String expression) {
        return Conditions.sorted(expression, new MySqlTokens(expression));
    }

    @Override
    public String comparisonForm(String expression) {
        return MySqlExpressions.comparisonForm(expression);
    }

    @Override
    public boolean mentions(String expression, String column) {
        return MySqlExpressions.mentions(expression, column);
    }

    @Override
    public String defaultName(Table table, TableElement part) {
        return new MySqlNames(facts).defaultName(table, part, 1);
    }

    /** There is none: the counter is the table's. */
    @Override
    public String sequenceName(ObjectName table, String column) {
        return table.name().toLowerCase(Locale.ROOT) + "_" + column + "_seq";
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return MySqlExpressions.respelled(expression, columns);
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        Hazards revision = Hazards.of(operations);
        return new Counters(operations, new MySqlDdl(this, facts, revision), this, facts, revision).statements();
    }

    @Override
    public List<List<Hazard>> hazards(List<Operation> operations) {
        return FamilyHazards.of(operations, rules());
    }

    @Override
    public List<TableLock> locks(Operation operation) {
        return new FamilyLocks(new MySqlText(this, facts), rules()).of(operation);
    }

    private OnlineRules rules() {
        return new OnlineRules(this, facts, new MySqlText(this, facts));
    }

    @Override
    public BatchSql batches(Operation.InBatches operation) {
        return new MySqlBatches(new MySqlText(this, facts), new Evidence(this), operation);
    }

    @Override
    public ScriptSql script(ScriptSql.Tables tables) {
        return new MySqlScriptSql(this, facts, tables);
    }

    @Override
    public ServerSql server() {
        return new MySqlServerSql(this, facts);
    }
}
