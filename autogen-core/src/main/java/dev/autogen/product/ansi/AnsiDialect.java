package dev.autogen.product.ansi;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ExpressionText;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A database of which no more is known than what its driver says. */
final class AnsiDialect implements Dialect {

    /** What most databases can do, in the same words. */
    private static final Set<Capability> USUAL = EnumSet.of(
            Capability.RESUME,
            Capability.SEQUENCES,
            Capability.IDENTITY,
            Capability.STORED_COLUMNS,
            Capability.FOREIGN_KEYS,
            Capability.CHECKS,
            Capability.ALTER_COLUMN_TYPE);

    private final AnsiFacts facts;
    private final AnsiTypes types;

    AnsiDialect(AnsiFacts facts) {
        this.facts = facts;
        this.types = new AnsiTypes(facts.types());
    }

    AnsiFacts facts() {
        return facts;
    }

    AnsiNames names() {
        return facts.names();
    }

    AnsiTypes types() {
        return types;
    }

    @Override
    public String name() {
        return facts.dialect();
    }

    @Override
    public Set<Capability> capabilities() {
        EnumSet<Capability> capabilities = EnumSet.copyOf(USUAL);
        if (facts.transactional()) {
            capabilities.add(Capability.TRANSACTIONAL_DDL);
        }
        if (facts.schemas()) {
            capabilities.add(Capability.SCHEMAS);
        }
        return capabilities;
    }

    @Override
    public String fold(String unquoted) {
        return names().fold(unquoted);
    }

    /** A name that is too long is refused, not cut. */
    @Override
    public String truncate(String quoted) {
        return names().swapped(quoted);
    }

    @Override
    public String quote(String name) {
        return names().quote(name);
    }

    @Override
    public String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    public String operand(String expression) {
        return AnsiExpressions.operand(expression);
    }

    @Override
    public SqlType parseType(String sql) {
        return types.parse(sql);
    }

    @Override
    public String typeSql(SqlType type) {
        return types.sql(type, names());
    }

    @Override
    public Database normalize(Database database) {
        return new AnsiNormalizer(this, database).normalize();
    }

    @Override
    public String steady(String expression) {
        return Conditions.sorted(expression, names().tokens(expression));
    }

    @Override
    public String comparisonForm(String expression) {
        return steady(AnsiExpressions.plain(expression, names()));
    }

    @Override
    public boolean mentions(String expression, String column) {
        return text().mentions(expression, column);
    }

    private ExpressionText text() {
        return new ExpressionText(names()::tokens, names()::quote);
    }

    /** What a database would make up cannot be told; what it is called else is the same on every one. */
    @Override
    public String defaultName(Table table, TableElement part) {
        return UsualNames.defaultName(table, part, names()::tokens);
    }

    @Override
    public String sequenceName(ObjectName table, String column) {
        return UsualNames.compose(table.name(), column, "seq");
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return text().respelled(expression, columns);
    }

    @Override
    public List<List<Statement>> statements(List<Operation> operations) {
        PlainDdl ddl = new PlainDdl(new AnsiText(this), facts);
        return operations.stream().map(ddl::statements).toList();
    }

    @Override
    public ServerSql server() {
        return new AnsiServerSql();
    }
}
