package dev.autogen.product.mysql;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** DDL of the family: every statement stands alone, and says how to see whether it is done. */
final class MySqlDdl extends FamilyRefusals {

    private final MySqlText text;
    private final MySqlFacts facts;
    private final Evidence evidence;
    private final OnlineRules rules;
    private final TableDdl tables;
    private final ColumnDdl columns;
    private final IndexDdl indexes;
    private final ConstraintDdl constraints;

    /** @param revision the revision that the operations belong to */
    MySqlDdl(MySqlDialect dialect, MySqlFacts facts, Hazards revision) {
        this(dialect, facts, new MySqlText(dialect, facts), revision);
    }

    private MySqlDdl(MySqlDialect dialect, MySqlFacts facts, MySqlText text, Hazards revision) {
        super(text);
        this.text = text;
        this.facts = facts;
        this.evidence = new Evidence(dialect);
        this.rules = new OnlineRules(dialect, facts, text);
        this.tables = new TableDdl(facts, text, revision);
        ColumnChecks checks = new ColumnChecks(dialect, evidence, text, tables);
        FamilyNames families = new FamilyNames(dialect, evidence, text, facts, tables);
        this.columns = new ColumnDdl(facts, text, evidence, tables, rules, checks, families);
        this.indexes = new IndexDdl(facts, text, tables, rules, evidence, families);
        this.constraints = new ConstraintDdl(facts, text, tables, evidence, families, checks, indexes);
    }

    private static List<Statement> alone(String sql, Recovery recovery) {
        return TableDdl.alone(sql, recovery);
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return List.of(new Statement(MissingValues.refused(operation, text, facts)));
    }

    @Override
    public List<Statement> createSchema(Operation.CreateSchema operation) {
        return alone(only(super.createSchema(operation)), evidence.schema(operation.schema()));
    }

    @Override
    public List<Statement> dropSchema(Operation.DropSchema operation) {
        return alone(only(super.dropSchema(operation)), evidence.noSchema(operation.schema()));
    }

    private static String only(List<Statement> statements) {
        return statements.get(0).sql();
    }

    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        ObjectName name = operation.sequence().name();
        return alone(
                "create sequence " + text.quote(name)
                        + text.options(operation.sequence().options()),
                evidence.table(name));
    }

    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        String options =
                text.options(operation.before().options(), operation.after().options());
        return options.isEmpty()
                ? List.of()
                : alone("alter sequence " + text.quote(operation.after().name()) + options, TableDdl.REPEAT);
    }

    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        return renamed(operation.before(), operation.after());
    }

    private List<Statement> renamed(ObjectName before, ObjectName after) {
        return alone("rename table " + text.quote(before) + " to " + text.quote(after), evidence.table(after));
    }

    @Override
    public List<Statement> dropSequence(Operation.DropSequence operation) {
        return alone(only(super.dropSequence(operation)), evidence.noTable(operation.name()));
    }

    /** With its indexes, so that it is one statement. */
    @Override
    public List<Statement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(text.definition(column)));
        table.constraints().forEach(constraint -> lines.add(text.definition(constraint)));
        table.indexes().stream()
                .filter(index -> !rules.isLeftOut(index))
                .forEach(index -> lines.add(text.definition(index)));
        return alone(
                "create table " + text.quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                        + (table.comment() == null ? "" : " comment = " + text.literal(table.comment())),
                evidence.table(table.name()));
    }

    @Override
    protected List<Statement> comments(Table table) {
        return List.of();
    }

    @Override
    public List<Statement> dropTable(Operation.DropTable operation) {
        return alone(only(super.dropTable(operation)), evidence.noTable(operation.table()));
    }

    @Override
    public List<Statement> renameTable(Operation.RenameTable operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return tables.alter(
                operation.table(),
                "comment = " + text.literal(Objects.requireNonNullElse(operation.after(), "")),
                Online.OTHERS_WRITE,
                TableDdl.REPEAT);
    }

    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        return tables.alter(
                operation.table(),
                "add column " + text.definition(operation.column()),
                rules.added(operation.column()),
                evidence.column(operation.table(), operation.column().name()));
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        return columns.alter(operation);
    }

    @Override
    public List<Statement> renameColumn(Operation.RenameColumn operation) {
        return columns.rename(operation);
    }

    @Override
    public List<Statement> dropColumn(Operation.DropColumn operation) {
        return tables.alter(
                operation.table(),
                "drop column " + text.quote(operation.column()),
                Online.OTHERS_WRITE,
                evidence.noColumn(operation.table(), operation.column()));
    }

    @Override
    public List<Statement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return constraints.addPrimaryKey(operation);
    }

    @Override
    public List<Statement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return constraints.dropPrimaryKey(operation);
    }

    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        return constraints.addUnique(operation);
    }

    @Override
    public List<Statement> dropUnique(Operation.DropUnique operation) {
        return constraints.dropUnique(operation);
    }

    @Override
    public List<Statement> addForeignKey(Operation.AddForeignKey operation) {
        return constraints.addForeignKey(operation);
    }

    @Override
    public List<Statement> dropForeignKey(Operation.DropForeignKey operation) {
        return constraints.dropForeignKey(operation);
    }

    @Override
    public List<Statement> addCheck(Operation.AddCheck operation) {
        return constraints.addCheck(operation);
    }

    @Override
    public List<Statement> dropCheck(Operation.DropCheck operation) {
        return constraints.dropCheck(operation);
    }

    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        return constraints.alter(operation);
    }

    @Override
    public List<Statement> renameConstraint(Operation.RenameConstraint operation) {
        return constraints.rename(operation);
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        return indexes.create(operation);
    }

    @Override
    public List<Statement> alterIndex(Operation.AlterIndex operation) {
        return indexes.alter(operation);
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return indexes.drop(operation);
    }

    @Override
    public List<Statement> renameIndex(Operation.RenameIndex operation) {
        return indexes.rename(operation);
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return MySqlScript.statements(operation.sql());
    }

    /** A moment is kept in UTC, and a literal is taken to be of the session's zone. */
    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case UUID -> facts.isMariaDb() ? super.literal(value) : "uuid_to_bin(" + text.literal(value.text()) + ")";
            case TIMESTAMP_WITH_TIME_ZONE ->
                "convert_tz("
                        + text.literal(java.time.OffsetDateTime.parse(value.text())
                                .withOffsetSameInstant(java.time.ZoneOffset.UTC)
                                .toLocalDateTime()
                                .toString()
                                .replace('T', ' '))
                        + ", '+00:00', @@session.time_zone)";
            default -> super.literal(value);
        };
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        return List.of(Statement.inBatches(new MySqlBatches(text, evidence, operation).template()));
    }
}
